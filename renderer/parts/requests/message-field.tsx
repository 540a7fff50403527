import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';
import { largestMessage } from '../../../shared/domain/requests/message-refusal';
import classes from './message-field.module.css';

/** What was given, and by which way. */
export interface GivenMessage {
  readonly text: string;
  readonly origin: 'file' | 'text';
}

interface Props {
  readonly value: GivenMessage;
  readonly onChange: (given: GivenMessage) => void;
}

/** Takes a message: pasted as text, or a file that is chosen or dropped. */
export function MessageField({ value, onChange }: Props) {
  const open = useRef<() => void>(null);
  async function read(files: readonly File[]) {
    const [file] = files;
    // A little more than allowed is enough to be refused with the reason.
    if (file) onChange({ text: await file.slice(0, largestMessage + 1).text(), origin: 'file' });
  }
  return (
    <Dropzone
      openRef={open}
      onDrop={(files) => void read(files)}
      multiple={false}
      activateOnClick={false}
      enablePointerEvents
      className={classes['drop'] ?? ''}
      inputProps={{ 'aria-label': 'Message file' }}
      tabIndex={-1}
      role="group"
      aria-label="Paste the text or drop the file here"
    >
      <Stack gap="xs">
        <Textarea
          label="Text of the message"
          description="Paste the whole mail if you like; what stands around the message does not matter."
          placeholder="-----BEGIN CLAIMDESK …"
          rows={5}
          spellCheck={false}
          classNames={{ input: classes['text'] ?? '' }}
          value={value.text}
          onChange={({ currentTarget }) => onChange({ text: currentTarget.value, origin: 'text' })}
          data-autofocus
        />
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            leftSection={<IconFileImport size={14} aria-hidden />}
            onClick={() => open.current?.()}
          >
            Choose a file
          </Button>
          <Text size="sm" c="var(--cd-text-quiet)">
            or drop it here. It ends in .claimdesk-request.
          </Text>
        </Group>
      </Stack>
    </Dropzone>
  );
}
