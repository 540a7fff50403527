import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import { type ApprovalAnswer, mayApprove, type NamedPerson } from '../../../../shared/domain/jobs/approval';
import type { CoreContext } from '../../call-context';
import { NotFound, Refused } from '../../failures';
import type { Jobs } from '../../jobs/jobs';
import { findJobRow } from '../../jobs/jobs-queries';
import { readSettings } from '../../settings/settings-queries';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import { accountOfAddress } from './approval-queries';

/**
 * Whether who works here now may approve a plan.
 * @param operator name that stands in the audit trail now
 * @throws NotFound
 */
async function approvalOf(
  read: Reader,
  jobId: string,
  operator: string,
): Promise<{ decider: NamedPerson; answer: ApprovalAnswer }> {
  const job = await findJobRow(read, jobId);
  if (!job) throw new NotFound('This job');
  const { operatorEmail } = await readSettings(read);
  const key = operatorEmail === null ? null : readEmailAddress(operatorEmail)?.key;
  const account = key ? await accountOfAddress(read, job.organization_id, key) : null;
  const decider = { name: operator, email: operatorEmail };
  const asker = { name: job.asked_by, email: job.asked_by_email };
  return { decider, answer: mayApprove({ asker, decider, account: account ?? null }) };
}

/** What the screen says about approving: who works here by Settings, and what stands in the way. */
export async function approvalNow({ read, options }: CoreContext, jobId: string) {
  const operator = (await readSettings(read)).operator ?? options.operator;
  const { decider, answer } = await approvalOf(read, jobId, operator);
  const refusal = answer.allowed ? null : { reason: answer.reason, nextStep: answer.nextStep };
  return { ...decider, refusal };
}

/**
 * Lets a waiting plan run, in the name of who works here now.
 * @throws Refused when that is not a second admin of the organization, or the plan does not wait
 */
export async function approvePlan(
  unit: Unit,
  jobs: Jobs,
  { jobId, words }: { jobId: string; words: string | null },
): Promise<void> {
  const { answer } = await approvalOf(unit.write, jobId, unit.operator);
  if (!answer.allowed) throw new Refused(null, answer.reason, answer.nextStep);
  await jobs.approve(unit, jobId, words === '' ? null : words);
}
