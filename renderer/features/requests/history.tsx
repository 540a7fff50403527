import { Text } from '@mantine/core';
import type { Request } from '../../../shared/contract/requests';
import type { RequestAct } from '../../../shared/domain/requests/request-life';
import { WordsText } from '../../parts/requests/words-text';
import { Instant } from '../../ui/instant';
import classes from './requests.module.css';

const titles = {
  ask: 'Asked',
  'ask-back': 'Asked back',
  answer: 'Answered',
  approve: 'Approved',
  finish: 'Done',
  reopen: 'Back in the inbox',
  decline: 'Declined',
  withdraw: 'Withdrawn',
  snooze: 'Put off',
  note: 'Note',
} as const satisfies Record<RequestAct, string>;

/** Everything that happened to a request, newest first. */
export function History({ request }: { readonly request: Request }) {
  return (
    <ol className={classes['history']} reversed>
      {request.history
        .map((event, position) => ({ ...event, position }))
        .reverse()
        .map(({ position, at, act, by, words }) => (
          <li key={position}>
            <Text fw={500}>{titles[act]}</Text>
            {words !== null && words !== '' && <WordsText words={words} />}
            <Text size="sm" c="var(--cd-text-quiet)">
              <Instant at={at} form="absolute" /> by {by === 'owner' ? 'the owner' : by}
            </Text>
          </li>
        ))}
    </ol>
  );
}
