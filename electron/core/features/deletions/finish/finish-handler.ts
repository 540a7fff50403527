import { setTimeout } from 'node:timers/promises';
import { formerUser } from '../../../../../shared/domain/deletions/erased-account';
import { judgeFinish } from '../../../../../shared/domain/deletions/finish-refusal';
import type { CoreContext } from '../../../call-context';
import type { JobHandler } from '../../../jobs/job-handler';
import type { Run, SettledItem, StartedItem } from '../../../jobs/run';
import { workThrough } from '../../../jobs/work-through';
import { beginSecureErasure, emptyLog, overwriteFreePages } from '../../../store/secure-erasure';
import type { Unit } from '../../../unit';
import { endDeletions } from '../erase/account-queries';
import { erasePersons } from '../erase/erase-persons';
import { type FinishFacts, finishFacts } from './due-queries';

/**
 * Accounts erased in one transaction. Each transaction walks the trail once, which asks for many; taking an account's
 * words out of the search index holds everybody up for some 5 ms, which asks for few.
 */
const chunk = 50;
/** How often the log is tried to be emptied while others read, and the pause between, in milliseconds. */
const tries = 20;
const between = 50;

/** Erases the accounts whose deletion is over (rule L2). Nothing takes that back. */
export const finishDeletion: JobHandler = {
  pausable: true,
  undo: null,
  async work(run, context) {
    await workThrough(run, context, {
      chunk,
      perform: (unit, items) => finish(run, context, unit, items),
    });
    await run.change(async () => overwriteFreePages(context.store.writer));
    // What does not work now happens when the program ends.
    for (let left = tries; left > 0 && !emptyLog(context.store.writer); left -= 1) await setTimeout(between);
    return null;
  },
};

async function finish(
  run: Run,
  context: CoreContext,
  unit: Unit,
  items: readonly StartedItem[],
): Promise<SettledItem[]> {
  const keys = items.flatMap(({ accountKey }) => accountKey ?? []);
  const facts = new Map((await finishFacts(unit.write, keys)).map((fact) => [fact.account_key, fact]));
  const erased: FinishFacts[] = [];
  const settled = items.map(({ position, accountKey }): SettledItem => {
    const fact = accountKey === null ? undefined : facts.get(accountKey);
    const subject = fact && {
      dueAt: fact.due_at,
      managedBy: fact.managed_by,
      disputed: fact.disputed === 1,
    };
    const refusal = judgeFinish(subject, run.organizationId, unit.now);
    if (refusal) return { position, ...refusal };
    if (fact) erased.push(fact);
    return { position, state: 'succeeded' };
  });
  if (erased.length > 0) await eraseAll(run, context, unit, erased);
  return settled;
}

async function eraseAll(
  { jobId, organizationId }: Run,
  { services, store }: CoreContext,
  unit: Unit,
  facts: readonly FinishFacts[],
): Promise<void> {
  const reason = 'The account was deleted and its 14 days are over.';
  for (const { account_key: accountKey, managed_by } of facts) {
    if (managed_by === null) continue;
    await services.claims.releaseAccount(unit, {
      organizationId,
      accountKey,
      reason,
      endedBy: 'erasure',
      jobId,
    });
  }
  const endSecurely = beginSecureErasure(store.writer);
  try {
    const dueAt = new Map(facts.map((fact) => [fact.account_id, fact.due_at]));
    const { rows } = await erasePersons(unit.write, [...dueAt.keys()], { now: unit.now, jobId });
    await endDeletions(
      unit.write,
      rows.map(({ key }) => key),
      unit.now,
    );
    await unit.auditMany(
      rows.map((row) => ({
        organizationId: row.organization_id,
        action: 'deletions.finish',
        subject: { type: 'account', id: row.id, label: formerUser },
        reason,
        before: { status: row.status },
        after: { status: 'deleted', dueAt: dueAt.get(row.id) },
        jobId,
      })),
    );
  } finally {
    endSecurely();
  }
}
