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

/**
 * How the items of a job of operations are done: each judged again, for the plan may be old, then all that are
 * ready written, audited account by account and settled, in the transaction that is given.
 */
export function performer(run: Run, kind: OperationKind) {
  const input = JobInput.parse(run.input);
  const { organizationId, jobId, reason } = run;
  const { accepted } = input;

  return async (unit: Unit, items: readonly StartedItem[]): Promise<SettledItem[]> => {
    const judgeAll = await openBench(unit.write, { organizationId, kind, accepted, now: unit.now });
    const judged = await judgeAll(items.map((item) => askOf(item, input)));
    const changing = judged.flatMap(({ account, verdict }) =>
      verdict.state === 'ready' && account ? [{ account, change: verdict.change }] : [],
    );
    if (changing.length > 0) {
      const of = { organizationId, jobId, reason };
      await acts[kind](unit, of, changing);
      await unit.auditMany(events(kind, of, accepted, changing));
    }
    return judged.map((one) => settled(one, kind, unit.now));
  };
}

function askOf({ position, accountKey, input }: StartedItem, job: JobInput): StartedAsk {
  const own = input === null ? null : ItemInput.parse(input);
  const operation = own?.operation ?? job.operation;
  if (accountKey === null || operation === null) throw new Error(`Item ${position} says nothing to do`);
  return { position, accountKey, input: { operation, expected: own?.expected ?? null } };
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
  accepted: JobInput['accepted'],
  changing: readonly Changing[],
): Generator<AuditEntry, void> {
  for (const { account, change } of changing) {
    const overridden = accepted?.accountKey === account.key && account.facts.repositories === 'kept';
    yield {
      organizationId,
      action: `operations.${kind}`,
      subject: { type: 'account', id: account.id, label: account.email },
      reason: overridden ? withOverride(reason, accepted.reason) : reason,
      ...auditedChange(change),
      jobId,
    };
  }
}

function withOverride(reason: string | null, why: string): string {
  const override = `Private repositories were not moved, which was accepted: ${why}`;
  return reason === null ? override : `${reason} ${override}`;
}
