import { deletionDue } from '../../../../shared/domain/deletions/grace';
import type { OperationKind } from '../../../../shared/domain/operations/operation';
import type { Run, SettledItem, StartedItem } from '../../jobs/run';
import type { AuditEntry, Unit } from '../../unit';
import { type ActOf, acts, type Changing } from './acts';
import { auditedChange } from './audited-change';
import { ItemInput, JobInput } from './job-input';
import { type Ask, type Judged, openBench } from './judge-accounts';

interface StartedAsk extends Ask {
  readonly position: number;
}

interface Accepted extends Changing {
  /** Why private repositories that were not moved were accepted. */
  readonly accepted: string | null;
}

/**
 * How the items of a job of operations are done: each judged again, for the plan may be old, then all that are
 * ready written, audited account by account and settled, in the transaction that is given.
 */
export function performer(run: Run, kind: OperationKind) {
  const input = JobInput.parse(run.input);
  const { organizationId, jobId, reason } = run;

  return async (unit: Unit, items: readonly StartedItem[]): Promise<SettledItem[]> => {
    const judgeAll = await openBench(unit.write, { organizationId, kind, now: unit.now });
    const judged = await judgeAll(items.map((item) => askOf(item, input)));
    const changing = judged.flatMap(({ ask, account, verdict }) =>
      verdict.state === 'ready' && account
        ? [{ account, change: verdict.change, accepted: ask.input?.accepted ?? null }]
        : [],
    );
    if (changing.length > 0) {
      const of = { organizationId, jobId, reason };
      await acts[kind](unit, of, changing);
      await unit.auditMany(events(kind, of, changing));
    }
    return judged.map((one) => settled(one, kind, unit.now));
  };
}

function askOf({ position, accountKey, input }: StartedItem, { operation }: JobInput): StartedAsk {
  if (accountKey === null) throw new Error(`Item ${position} is about no account`);
  if (input !== null) return { position, accountKey, input: ItemInput.parse(input) };
  return { position, accountKey, input: operation && { operation, accepted: null, expected: null } };
}

function settled({ ask, verdict }: Judged<StartedAsk>, kind: OperationKind, now: number): SettledItem {
  const { position } = ask;
  if (verdict.state !== 'ready') return { position, state: verdict.state, reason: verdict.reason };
  const { before, after } = verdict.change;
  return {
    position,
    state: 'succeeded',
    before,
    after: kind === 'delete' ? { ...after, dueAt: deletionDue(now) } : after,
  };
}

function* events(
  kind: OperationKind,
  { organizationId, jobId, reason }: ActOf,
  changing: readonly Accepted[],
): Generator<AuditEntry, void> {
  for (const { account, change, accepted } of changing) {
    const overridden = accepted !== null && account.facts.repositories === 'kept';
    yield {
      organizationId,
      action: `operations.${kind}`,
      subject: { type: 'account', id: account.id, label: account.email },
      reason: overridden ? withOverride(reason, accepted) : reason,
      ...auditedChange(change),
      jobId,
    };
  }
}

function withOverride(reason: string | null, why: string): string {
  const override = `Private repositories were not moved, which was accepted: ${why}`;
  return reason === null ? override : `${reason} ${override}`;
}
