import { Button, Stack, Text } from '@mantine/core';
import { Dropzone, type DropzoneProps } from '@mantine/dropzone';
import { IconFileTypeCsv, IconUpload } from '@tabler/icons-react';
import { type ReactNode, useRef } from 'react';
import classes from './file-drop.module.css';

interface FileDropProps extends Pick<DropzoneProps, 'onDrop' | 'multiple' | 'maxSize'> {
  /** What is asked for: read out, and shown above the button. */
  readonly title: string;
  /** Names the hidden field of the browser. */
  readonly inputLabel: string;
  readonly button: string;
  readonly busy?: boolean;
  /** Below the button. */
  readonly children: ReactNode;
}

/** Where files are dropped or chosen. */
export function FileDrop({ title, inputLabel, button, busy = false, children, ...drop }: FileDropProps) {
  const open = useRef<() => void>(null);
  return (
    <Dropzone
      {...drop}
      openRef={open}
      activateOnClick={false}
      className={classes['drop'] ?? ''}
      inputProps={{ 'aria-label': inputLabel }}
      enablePointerEvents
      tabIndex={-1}
      role="group"
      aria-label={title}
    >
      <Stack align="center" gap="sm" py="xl">
        <IconFileTypeCsv size={40} stroke={1.25} aria-hidden />
        <Text fw={500}>{title}</Text>
        <Button
          leftSection={<IconUpload size={16} aria-hidden />}
          loading={busy}
          onClick={() => open.current?.()}
        >
          {button}
        </Button>
        {children}
      </Stack>
    </Dropzone>
  );
}
