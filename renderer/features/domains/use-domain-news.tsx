import { Anchor } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { DomainNews } from '../../../shared/contract/domains';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api, client } from '../../api/client';

const turns = {
  verified: { color: 'pine', title: 'is verified', message: 'Its accounts can be claimed now.' },
  recovered: { color: 'pine', title: 'is verified again', message: 'The proof is back; nothing was lost.' },
  failing: {
    color: 'orange',
    title: 'has lost its proof',
    message: 'Put the record or the file back to keep its claims.',
  },
  lapsed: { color: 'orange', title: 'has lapsed', message: 'Its claims were released.' },
} as const satisfies Record<NonNullable<DomainNews['turn']>, unknown>;

/** Keeps what is shown fresh while checks run, and says the moment a domain turns, whatever the screen. */
export function useDomainNews(organizationId: OrganizationId): void {
  const queryClient = useQueryClient();
  useEffect(() => {
    const leaving = new AbortController();
    const listen = async () => {
      const news = await client.domains.watch({ organizationId }, { signal: leaving.signal });
      for await (const one of news) {
        if (one.turn !== null) {
          announce(organizationId, one, turns[one.turn]);
          // Claims, accounts and overview may have changed with it.
          void queryClient.invalidateQueries();
        } else {
          void queryClient.invalidateQueries({ queryKey: api.domains.key() });
        }
      }
    };
    // A lost connection shows itself at the next call of the screen; there is nothing more to say here.
    listen().catch(() => {});
    return () => leaving.abort();
  }, [organizationId, queryClient]);
}

function announce(
  organizationId: OrganizationId,
  news: DomainNews,
  words: (typeof turns)[keyof typeof turns],
): void {
  notifications.show({
    color: words.color,
    title: `${news.unicodeName} ${words.title}`,
    withBorder: true,
    message: (
      <>
        {words.message}{' '}
        <Anchor href={`#/o/${organizationId}/domains/${news.domainId}`} inherit underline="always">
          Show it
        </Anchor>
      </>
    ),
  });
}
