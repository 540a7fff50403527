import { Text } from '@mantine/core';
import { IconAlertTriangle, IconBan, IconPoint } from '@tabler/icons-react';
import type { Blocker } from '../../../shared/domain/operations/blocker';
import type { Consequence } from '../../../shared/domain/requests/consequences';
import classes from './requests.module.css';

interface BringsListProps {
  readonly consequences: readonly Consequence[];
  readonly blockers: readonly Blocker[];
  readonly cautions: readonly string[];
}

const looks = {
  effect: { icon: IconPoint, word: 'Follows' },
  warning: { icon: IconAlertTriangle, word: 'Warning' },
  obstacle: { icon: IconBan, word: 'In the way' },
} as const satisfies Record<Consequence['tone'], unknown>;

/** What an approval brings, what to look out for, and what must be mended first. */
export function BringsList({ consequences, blockers, cautions }: BringsListProps) {
  const lines: readonly Consequence[] = [
    ...blockers.map(({ reason, fix }): Consequence => ({ tone: 'obstacle', text: `${reason} ${fix}` })),
    ...consequences,
    ...cautions.map((text): Consequence => ({ tone: 'warning', text })),
  ];
  if (lines.length === 0) {
    return <Text c="var(--cd-text-quiet)">Nothing can be said before an account is known.</Text>;
  }
  return (
    <ul className={classes['findings']}>
      {lines.map(({ tone, text }) => {
        const { icon: Icon, word } = looks[tone];
        return (
          <li key={text} data-tone={tone}>
            <Icon size={16} stroke={2} role="img" aria-label={word} />
            <span>{text}</span>
          </li>
        );
      })}
    </ul>
  );
}
