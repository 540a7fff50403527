import { Button, CopyButton, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import classes from './owner.module.css';

interface DisputeLetterProps {
  readonly title?: string;
  readonly letter: string;
}

/** What to write, ready to be copied; brackets mark what only the person knows. */
export function DisputeLetter({ title = 'What to write', letter }: DisputeLetterProps) {
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Title order={2}>{title}</Title>
        <CopyButton value={letter}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
              onClick={copy}
            >
              {copied ? 'Copied' : 'Copy the letter'}
            </Button>
          )}
        </CopyButton>
      </Group>
      <Text c="var(--cd-text-quiet)">Fill in what stands in brackets.</Text>
      <pre className={classes['letter']}>{letter}</pre>
    </Stack>
  );
}
