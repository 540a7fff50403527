import { Text } from '@mantine/core';
import type { DomainSummary } from '../../../shared/contract/domains';
import { DomainStateBadge } from '../../parts/domain-state-badge';
import { spanWords, untilWords } from '../../parts/time-words';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Instant } from '../../ui/instant';
import classes from './domains.module.css';
import { claimModeWords, methodWords } from './outcome-words';

/** @param now instant from which "left" and "next" are told */
export function domainColumns(now: number): readonly GridColumn<DomainSummary>[] {
  return [
    { id: 'name', header: 'Domain', width: 240, sortable: true, cell: nameCell },
    { id: 'state', header: 'State', width: 220, sortable: true, cell: (domain) => stateCell(domain, now) },
    {
      id: 'accounts',
      header: 'Accounts',
      width: 110,
      align: 'end',
      sortable: true,
      cell: ({ accounts }) => count(accounts),
    },
    { id: 'claimed', header: 'Claimed', width: 150, align: 'end', sortable: true, cell: claimedCell },
    {
      id: 'claimMode',
      header: 'Claim mode',
      width: 130,
      cell: ({ claimMode }) => claimModeWords[claimMode].short,
    },
    {
      id: 'nextCheckAt',
      header: 'Next check',
      width: 130,
      sortable: true,
      cell: ({ nextCheckAt }) => nextCheckAt !== null && untilWords(nextCheckAt, now),
    },
    { id: 'verifiedAt', header: 'Verified', width: 200, sortable: true, cell: verifiedCell },
  ];
}

function nameCell({ name, unicodeName }: DomainSummary) {
  return (
    <span className={classes['name']}>
      <Text span inherit fw={600} truncate>
        {unicodeName}
      </Text>
      {name !== unicodeName && (
        <Text span size="xs" c="var(--cd-text-quiet)" truncate>
          {name}
        </Text>
      )}
    </span>
  );
}

function stateCell({ state, lapsesAt, tokenExpiresAt }: DomainSummary, now: number) {
  const end = state === 'failing' ? lapsesAt : state === 'pending' ? tokenExpiresAt : null;
  return (
    <span className={classes['state']}>
      <DomainStateBadge state={state} />
      {end !== null && (
        <Text span size="xs" c="var(--cd-text-quiet)">
          {end <= now
            ? state === 'pending'
              ? 'token ran out'
              : 'lapses at the next check'
            : `${spanWords(end - now)} left`}
        </Text>
      )}
    </span>
  );
}

function claimedCell({ accounts, claimed }: DomainSummary) {
  const share = accounts === 0 ? 0 : Math.min(1, claimed / accounts);
  return (
    <span className={classes['claimed']}>
      <span className={classes['share']} aria-hidden>
        <span style={{ inlineSize: `${share * 100}%` }} />
      </span>
      <span className={classes['number']}>{count(claimed)}</span>
    </span>
  );
}

function verifiedCell({ verifiedAt, verifiedMethod }: DomainSummary) {
  if (verifiedAt === null || verifiedMethod === null) return null;
  return (
    <span>
      <Instant at={verifiedAt} form="date" /> · {methodWords[verifiedMethod].short}
    </span>
  );
}

function count(value: number): string {
  return value.toLocaleString('en');
}
