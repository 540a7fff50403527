import { Stack, Text, Title } from '@mantine/core';
import type { OwnerCheck } from '../../../shared/contract/owner';
import classes from './owner.module.css';

interface StepsProps {
  readonly title: string;
  readonly steps: OwnerCheck['nextSteps'];
  /** True where the order matters. */
  readonly numbered?: boolean;
}

/** Advice as a list: a line that names the act, and the sentence behind it. */
export function Steps({ title, steps, numbered = false }: StepsProps) {
  const Tag = numbered ? 'ol' : 'ul';
  return (
    <Stack gap="xs">
      <Title order={2}>{title}</Title>
      <Tag className={classes['steps']} data-numbered={numbered}>
        {steps.map((step) => (
          <li key={step.title}>
            <Text fw={500}>{step.title}</Text>
            <Text c="var(--cd-text-quiet)">{step.text}</Text>
          </li>
        ))}
      </Tag>
    </Stack>
  );
}
