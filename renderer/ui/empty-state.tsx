import { Center, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface EmptyStateProps {
  /** A small line drawing. */
  readonly drawing?: ReactNode;
  readonly title: string;
  readonly text: string;
  /** The one thing to do from here. */
  readonly action?: ReactNode;
}

/** What stands where there is nothing to list yet: why it is empty, and the one thing to do about it. */
export function EmptyState({ drawing, title, text, action }: EmptyStateProps) {
  return (
    <Center py={64} px="md">
      <Stack align="center" gap="xs" maw={440}>
        <Text c="var(--cd-text-quiet)" aria-hidden>
          {drawing}
        </Text>
        <Title order={2} ta="center">
          {title}
        </Title>
        <Text ta="center" c="var(--cd-text-quiet)">
          {text}
        </Text>
        {action}
      </Stack>
    </Center>
  );
}
