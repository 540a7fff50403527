import { Text } from '@mantine/core';
import { IconLock, IconLockOpen } from '@tabler/icons-react';
import type { DisputeCase } from '../../../shared/contract/disputes';
import { heldActs } from '../../../shared/domain/disputes/hold';
import { Section } from '../../ui/section';
import classes from './disputes.module.css';

/** What an open case holds of its account right now (rules K2, L3). */
export function HeldNow({ dispute: { closedAt, account } }: { readonly dispute: DisputeCase }) {
  return (
    <Section title="Held now">
      {closedAt === null ? (
        <ul className={classes['held']}>
          {heldActs({ managed: account.kind === 'managed' }).map(({ act, sentence }) => (
            <li key={act}>
              <IconLock size={16} stroke={1.8} aria-hidden />
              <Text span inherit>
                {sentence}
              </Text>
            </li>
          ))}
        </ul>
      ) : (
        <Text c="var(--cd-text-quiet)">
          <IconLockOpen size={16} stroke={1.8} aria-hidden /> Nothing: the hold lifted when the case was
          closed.
        </Text>
      )}
    </Section>
  );
}
