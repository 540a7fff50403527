import { z } from 'zod';
import { accountGone } from '../../../../shared/domain/emails/refusals';
import { replaySteps } from '../../../../shared/domain/emails/replay-steps';
import type { Job } from '../../../../shared/domain/jobs/job';
import { planJob } from '../../jobs/plan-job';
import type { PlannedItem } from '../../jobs/plan-writer';
import type { Unit } from '../../unit';
import type { ChangeInput, ChangeJobInput } from './change-items';
import { loadBook } from './load-book';
import { doneItems } from './undo-queries';
import { changeTitle } from './write-plan';

const Before = z.object({ email: z.string() });

/** Items written at once. */
const batch = 5_000;

/**
 * Makes the plan that gives accounts their former addresses back: the same steps from the last to the first, so that
 * each finds its address free again. What others have taken meanwhile is refused.
 */
export async function planUndo(unit: Unit, { id, organizationId, title }: Job): Promise<string> {
  const done = await doneItems(unit.write, id);
  const steps = done.map(({ accountKey, before }) => ({
    account: accountKey,
    wanted: Before.parse(JSON.parse(before)).email,
  }));
  const book = await loadBook(unit.write, {
    organizationId,
    accounts: [...new Set(steps.map(({ account }) => account))],
    wanted: steps.map(({ wanted }) => wanted),
    solving: false,
  });
  const outcomes = replaySteps(steps, book);
  const items = steps.map(({ account, wanted }, index): PlannedItem => {
    const outcome = outcomes[index];
    const input: ChangeInput = { email: wanted, parking: false, row: null };
    const after = { email: wanted };
    if (outcome === undefined || outcome.kind === 'gone') {
      return { accountKey: account, state: 'refused', reason: accountGone, input, after };
    }
    const before = { email: outcome.from.address };
    if (outcome.kind === 'changed') return { accountKey: account, state: 'ready', input, before, after };
    return { accountKey: account, state: outcome.kind, reason: outcome.reason, input, before, after };
  });
  const input: ChangeJobInput = { file: null };
  const spec = { organizationId, kind: 'change-email', title: changeTitle, input, undoes: id } as const;
  return planJob(unit, { ...spec, reason: `Takes back: ${title}` }, async (writer) => {
    for (let at = 0; at < items.length; at += batch) await writer.items(items.slice(at, at + batch));
  });
}
