import { Accordion, Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DomainDetail } from '../../../shared/contract/domains';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { fullInstant } from '../../ui/instant';
import classes from './domain-screen.module.css';
import { Look } from './evidence-panel';
import { agreementWords, methodWords } from './outcome-words';
import { useDomainCommand } from './use-domain-command';

/** All past checks with their evidence, newest first; read when it is opened. */
export function HistoryPanel({ domain }: { readonly domain: DomainDetail }) {
  const [opened, setOpened] = useState<string | null>(null);
  return (
    <Accordion variant="separated" className={classes['fold']} value={opened} onChange={setOpened}>
      <Accordion.Item value="history">
        <Accordion.Control>Earlier checks</Accordion.Control>
        <Accordion.Panel>{opened !== null && <History domain={domain} />}</Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

function History({ domain }: { readonly domain: DomainDetail }) {
  const { input } = useDomainCommand(domain);
  const history = useInfiniteQuery(
    api.domains.history.infiniteOptions({
      input: (before: number | null) => ({ ...input, before }),
      initialPageParam: null,
      getNextPageParam: ({ checks, more }) => (more ? (checks.at(-1)?.at ?? null) : null),
    }),
  );
  if (history.error)
    return <Failure text={describeFailure(history.error)} onRetry={() => history.refetch()} />;
  const checks = history.data?.pages.flatMap((page) => page.checks) ?? [];
  return (
    <Stack gap="xs" align="flex-start">
      <Accordion w="100%" variant="default" chevronPosition="left">
        {checks.map((look) => (
          <Accordion.Item key={`${look.at} ${look.method}`} value={`${look.at} ${look.method}`}>
            <Accordion.Control>
              <Text size="sm">
                {fullInstant(look.at)} · {methodWords[look.method].short} ·{' '}
                {agreementWords[look.agreement].title}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>
              <Look look={look} />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
      {history.hasNextPage && (
        <Button
          variant="default"
          size="xs"
          loading={history.isFetchingNextPage}
          onClick={() => history.fetchNextPage()}
        >
          Show earlier ones
        </Button>
      )}
    </Stack>
  );
}
