import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { DeletionId } from '../../../shared/domain/ids';
import { describeFailure } from '../../api/describe-failure';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Loading } from '../../ui/loading';
import classes from './deletions.module.css';
import { RunningRow } from './running-row';
import { SelectionBar } from './selection-bar';
import { ShowMore } from './show-more';
import { useLedger } from './use-ledger';

/** Deletions that can still be cancelled, the one that ends first on top. */
export function RunningList({ total }: { readonly total: number }) {
  const { pages, deletions } = useLedger('running');
  const [picked, setPicked] = useState<ReadonlySet<DeletionId>>(new Set());
  if (pages.error) return <Failure text={describeFailure(pages.error)} onRetry={() => pages.refetch()} />;
  if (pages.isPending) return <Loading height={240} label="Loading the running deletions" />;
  if (deletions.length === 0) {
    return <EmptyState title="None runs" text="What was cancelled or erased stands under Ended." />;
  }
  // What has ended meanwhile is not picked any more.
  const chosen = deletions.filter(({ id }) => picked.has(id));
  const free = deletions.filter(({ cancelRefusal }) => cancelRefusal === null);
  const pick = (id: DeletionId, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  const all = free.length > 0 && chosen.length === free.length;
  return (
    <>
      <table className={classes['ledger']} aria-label="Running deletions">
        <thead>
          <tr>
            <th scope="col" className={classes['check']}>
              <Checkbox
                size="xs"
                aria-label={`Select the ${free.length.toLocaleString('en')} that you may cancel`}
                disabled={free.length === 0}
                checked={all}
                indeterminate={chosen.length > 0 && !all}
                onChange={() => setPicked(all ? new Set() : new Set(free.map(({ id }) => id)))}
              />
            </th>
            <th scope="col">Account</th>
            <th scope="col">Last moment to cancel</th>
            <th scope="col">Started</th>
            <th scope="col">Reason</th>
            <th scope="col">
              <span className={classes['hidden']}>What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {deletions.map((deletion) => (
            <RunningRow
              key={deletion.id}
              deletion={deletion}
              picked={picked.has(deletion.id)}
              onPick={(on) => pick(deletion.id, on)}
            />
          ))}
        </tbody>
      </table>
      <ShowMore pages={pages} shown={deletions.length} total={total} />
      {chosen.length > 0 && (
        <SelectionBar
          picked={chosen.map(({ id }) => id)}
          everything={all && !pages.hasNextPage}
          total={total}
          onClear={() => setPicked(new Set())}
        />
      )}
    </>
  );
}
