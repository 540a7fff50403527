import { Anchor, Text } from '@mantine/core';
import { IconArrowBackUp, IconEraser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Deletion } from '../../../shared/contract/deletions';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { Loading } from '../../ui/loading';
import classes from './deletions.module.css';
import { ShowMore } from './show-more';
import { useLedger } from './use-ledger';

/** Deletions that were cancelled or are finished, newest first. */
export function EndedList({ total }: { readonly total: number }) {
  const { pages, deletions } = useLedger('ended');
  if (pages.error) return <Failure text={describeFailure(pages.error)} onRetry={() => pages.refetch()} />;
  if (pages.isPending) return <Loading height={240} label="Loading the ended deletions" />;
  if (deletions.length === 0) {
    return <EmptyState title="None has ended yet" text="What runs stands under Running." />;
  }
  return (
    <>
      <table className={classes['ledger']} aria-label="Ended deletions">
        <thead>
          <tr>
            <th scope="col">Account</th>
            <th scope="col">How it ended</th>
            <th scope="col">Started</th>
            <th scope="col">Reason</th>
          </tr>
        </thead>
        <tbody>
          {deletions.map((deletion) => (
            <EndedRow key={deletion.id} deletion={deletion} />
          ))}
        </tbody>
      </table>
      <ShowMore pages={pages} shown={deletions.length} total={total} />
    </>
  );
}

function EndedRow({ deletion }: { readonly deletion: Deletion }) {
  const organizationId = useOrganizationId();
  const { accountId, name, email, end, startedAt, startedBy, reason } = deletion;
  const finished = end?.by === 'finish';
  return (
    <tr>
      <th scope="row">
        <Anchor component={Link} to={`/o/${organizationId}/accounts/${accountId}`} fw={500}>
          {name}
        </Anchor>
        <Text size="sm" c="var(--cd-text-quiet)" className={classes['quiet']}>
          {email ?? accountId}
        </Text>
      </th>
      <td data-label="How it ended">
        <span className={classes['end']}>
          {finished ? <IconEraser size={14} aria-hidden /> : <IconArrowBackUp size={14} aria-hidden />}
          {finished ? 'Erased' : 'Cancelled'}
        </span>
        <Text size="sm" c="var(--cd-text-quiet)">
          {end && <Instant at={end.at} form="absolute" />}
        </Text>
      </td>
      <td data-label="Started">
        <Instant at={startedAt} form="absolute" />
        <Text size="sm" c="var(--cd-text-quiet)">
          by {startedBy}
        </Text>
      </td>
      <td data-label="Reason">{reason}</td>
    </tr>
  );
}
