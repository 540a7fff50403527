import { Group, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { SentRequest } from '../../../shared/contract/sent-requests';
import { requestKindLabels } from '../../../shared/domain/requests/request';
import { RequestBadge } from '../../parts/requests/request-badge';
import { WordsText } from '../../parts/requests/words-text';
import { Instant } from '../../ui/instant';
import { HandOver } from './hand-over';
import classes from './owner-requests.module.css';
import { SayMore } from './say-more';

/** One request of the owner: where it stands, what was said, and what to do next. */
export function SentCard({ request }: { readonly request: SentRequest }) {
  const { email, organization, kind, wanted, state, said } = request;
  const id = useId();
  const open = state === 'sent' || state === 'asked-back';
  return (
    <article aria-labelledby={id} className={classes['card']}>
      <Group justify="space-between" gap="sm">
        <Title order={2} id={id}>
          {requestKindLabels[kind]}
          {wanted !== null && ` to ${wanted}`}
        </Title>
        <RequestBadge state={state} />
      </Group>
      <Text c="var(--cd-text-quiet)">
        {email}, to the admin of {organization}
      </Text>
      <ol className={classes['said']} aria-label="What was said">
        {said.map(({ at, by, title, words, note }, position) => (
          <li key={`${at}-${title}`} data-by={by} aria-posinset={position + 1} aria-setsize={said.length}>
            <Text size="sm" fw={500}>
              {title} · <Instant at={at} />
            </Text>
            {words !== '' && <WordsText words={words} />}
            {note !== null && (
              <Text size="sm" className={classes['note'] ?? ''}>
                {note}
              </Text>
            )}
          </li>
        ))}
      </ol>
      {(open || state === 'withdrawn') && <HandOver request={request} />}
      {open && <SayMore request={request} />}
    </article>
  );
}
