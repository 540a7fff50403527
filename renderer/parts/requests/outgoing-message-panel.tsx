import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconDownload } from '@tabler/icons-react';
import type { OutgoingMessage } from '../../../shared/contract/sent-requests';
import { saveFile } from '../../ui/save-file';

interface Props {
  readonly message: OutgoingMessage;
  /** Whom to send it to, for example "the admin". */
  readonly to: string;
}

/** A signed message to be handed over: copied into a mail or saved as a file. */
export function OutgoingMessagePanel({ message, to }: Props) {
  return (
    <Stack gap="xs">
      <Group gap="xs">
        <CopyButton value={message.text} timeout={2_000}>
          {({ copied, copy }) => (
            <Button
              size="xs"
              variant="default"
              leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
              onClick={copy}
            >
              {copied ? 'Copied' : 'Copy as text'}
            </Button>
          )}
        </CopyButton>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconDownload size={14} aria-hidden />}
          onClick={() => saveFile(message.fileName, new Blob([message.file], { type: 'application/json' }))}
        >
          Save as a file
        </Button>
      </Group>
      <Text size="sm" c="var(--cd-text-quiet)">
        Paste the text into a mail to {to}, or attach the file. Both hold the same.
      </Text>
    </Stack>
  );
}
