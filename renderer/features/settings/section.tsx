import { Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface SectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

export function Section({ title, text, children }: SectionProps) {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} gap="sm">
      <Stack gap={2}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {text && <Text c="var(--cd-text-quiet)">{text}</Text>}
      </Stack>
      {children}
    </Stack>
  );
}
