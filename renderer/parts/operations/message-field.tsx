import { Stack, Text, Textarea } from '@mantine/core';
import { useId } from 'react';
import classes from './operations.module.css';

const longestMessage = 1_000;

interface MessageFieldProps {
  readonly message: string;
  readonly onChange: (message: string) => void;
}

/** A message to the person who finds the door closed, and how it will meet them. */
export function MessageField({ message, onChange }: MessageFieldProps) {
  const id = useId();
  return (
    <Stack gap="xs">
      <Textarea
        label="Message to the person"
        description="Optional. Shown when they try to log in: why, and whom to ask."
        autosize
        minRows={2}
        maxLength={longestMessage}
        value={message}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <section className={classes['preview']} aria-labelledby={id}>
        <Text size="xs" c="var(--cd-text-quiet)" id={id}>
          What the person sees when logging in
        </Text>
        <Text fw={500}>Your account is deactivated</Text>
        {message.trim() === '' ? (
          <Text size="sm" c="var(--cd-text-quiet)">
            Only that. Without a message they do not learn why, nor whom to ask.
          </Text>
        ) : (
          <Text size="sm" className={classes['message']}>
            {message.trim()}
          </Text>
        )}
      </section>
    </Stack>
  );
}
