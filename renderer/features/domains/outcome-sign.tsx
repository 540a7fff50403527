import { Text } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconHelpCircle } from '@tabler/icons-react';
import classes from './domains.module.css';
import type { Tone } from './outcome-words';

const icons = { good: IconCircleCheck, missing: IconCircleDashed, unknown: IconHelpCircle } as const;

/** An outcome as icon, word and colour. */
export function OutcomeSign({ tone, title }: { readonly tone: Tone; readonly title: string }) {
  const Icon = icons[tone];
  return (
    <span className={classes['sign']}>
      <Icon size={17} className={classes[tone]} aria-hidden />
      <Text span inherit fw={600}>
        {title}
      </Text>
    </span>
  );
}
