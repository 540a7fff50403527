import { Code, Text } from '@mantine/core';
import {
  IconCalendarClock,
  IconFlag3,
  IconGavel,
  IconLockOpen,
  IconMail,
  IconNote,
  IconPaperclip,
} from '@tabler/icons-react';
import type { DisputeEntry } from '../../../shared/contract/disputes';
import { Instant } from '../../ui/instant';
import classes from './disputes.module.css';
import { entryTitle } from './entry-words';

const icons = {
  opened: IconFlag3,
  note: IconNote,
  evidence: IconPaperclip,
  letter: IconMail,
  deadline: IconCalendarClock,
  decision: IconGavel,
  closed: IconLockOpen,
} as const satisfies Record<DisputeEntry['kind'], unknown>;

/** Everything that was done in a case, newest first. Lines are never changed, so there is nothing to press. */
export function Timeline({ entries }: { readonly entries: readonly DisputeEntry[] }) {
  return (
    <ol className={classes['timeline']} reversed>
      {[...entries].reverse().map((entry) => {
        const Icon = icons[entry.kind];
        return (
          <li key={entry.position} className={classes['entry']}>
            <Icon size={18} stroke={1.6} aria-hidden />
            <div className={classes['entryBody']}>
              <Text fw={500}>{entryTitle(entry)}</Text>
              {entry.detail?.kind === 'letter' && <Text fw={500}>{entry.detail.subject}</Text>}
              {entry.text !== '' && <p className={classes['words']}>{entry.text}</p>}
              {entry.detail?.kind === 'file' && (
                <Text size="sm" c="var(--cd-text-quiet)">
                  {entry.detail.file.name}, {entry.detail.file.size.toLocaleString('en')} bytes, SHA-256{' '}
                  <Code>{entry.detail.file.sha256}</Code>
                </Text>
              )}
              <Text size="sm" c="var(--cd-text-quiet)">
                <Instant at={entry.at} form="absolute" /> by {entry.by}
              </Text>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
