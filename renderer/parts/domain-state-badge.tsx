import { Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconCircleOff, IconClock } from '@tabler/icons-react';
import type { DomainState } from '../../shared/domain/domains/domain';
import classes from './domain-state-badge.module.css';

const looks = {
  pending: { word: 'Pending', icon: IconClock },
  verified: { word: 'Verified', icon: IconCircleCheck },
  failing: { word: 'Failing', icon: IconAlertTriangle },
  lapsed: { word: 'Lapsed', icon: IconCircleOff },
  removed: { word: 'Removed', icon: IconCircleOff },
} as const satisfies Record<DomainState, unknown>;

/** Where the verification of a domain stands: icon, word and colour, the same everywhere. */
export function DomainStateBadge({ state }: { readonly state: DomainState }) {
  const { word, icon: Icon } = looks[state];
  return (
    <span className={classes['badge']} data-state={state}>
      <Icon size={15} stroke={2} aria-hidden />
      <Text span inherit fw={500}>
        {word}
      </Text>
    </span>
  );
}
