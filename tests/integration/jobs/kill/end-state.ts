import { setTimeout } from 'node:timers/promises';
import { verifyChain } from '../../../../electron/core/audit/verify-chain';
import { isEnded, type Job } from '../../../../shared/domain/jobs/job';
import type { TestCore } from '../../../support/open-test-core';

/** Tells that a job was taken up again, which a run without interruption has no reason to. */
const tellsOfInterruption = ['jobs.start', 'jobs.recover', 'jobs.pause', 'jobs.resume'];

/** Everything that a run leaves behind, but for ids and instants of its own. */
export async function endState({ core }: TestCore) {
  const { read } = core.context;
  const accounts = await read
    .selectFrom('accounts')
    .select(['id', 'status', 'managed_by'])
    .orderBy('id')
    .execute();
  const claims = await read
    .selectFrom('claims')
    .select(['account_id', 'organization_id', 'domain_id', 'origin', 'plan_id', 'job_id', 'ended_by'])
    .select(({ eb }) => eb('to_at', 'is', null).as('open'))
    .orderBy('account_id')
    .orderBy('from_at')
    .execute();
  const items = await read
    .selectFrom('job_items')
    .leftJoin('job_reasons', (join) =>
      join
        .onRef('job_reasons.job_id', '=', 'job_items.job_id')
        .onRef('job_reasons.reason', '=', 'job_items.reason'),
    )
    .select(['job_items.job_id', 'position', 'account_key', 'state', 'before', 'after', 'sentence'])
    .orderBy('job_items.job_id')
    .orderBy('position')
    .execute();
  const jobs = await read
    .selectFrom('jobs')
    .select(['id', 'state', 'totals', 'total', 'done', 'error'])
    .orderBy('id')
    .execute();
  const plans = await read.selectFrom('plans').select(['id', 'settlement']).orderBy('id').execute();
  const entries = await read
    .selectFrom('plan_entries')
    .select(['plan_id', 'position', 'broken_by'])
    .where('broken_by', 'is not', null)
    .orderBy('plan_id')
    .orderBy('position')
    .execute();
  const domains = await read.selectFrom('domains').select(['id', 'claim_mode']).execute();
  const events = await read
    .selectFrom('audit_events')
    .select(['action', 'outcome', 'subject_id', 'subject_label', 'job_id', 'reason', 'before', 'after'])
    .where('action', 'not in', tellsOfInterruption)
    .orderBy('seq')
    .execute();
  const deactivations = await read
    .selectFrom('account_deactivations')
    .select(['account_key', 'at', 'by', 'reason', 'message', 'job_id'])
    .orderBy('account_key')
    .execute();
  const deletions = await read
    .selectFrom('deletions')
    .select(['account_key', 'started_at', 'due_at', 'reason', 'job_id', 'ended_at'])
    .orderBy('account_key')
    .execute();
  return {
    accounts,
    claims,
    items,
    jobs,
    plans,
    entries,
    domains,
    events,
    deactivations,
    deletions,
  };
}

/** What a damaged file or a broken trail would say otherwise. */
export async function soundness({ core }: TestCore): Promise<{ file: unknown; trail: string }> {
  const file = core.context.store.writer.raw.pragma('integrity_check', { simple: true });
  let trail = 'none';
  for await (const report of verifyChain(core.context.read, { kind: 'none' })) trail = report.kind;
  return { file, trail };
}

export const sound = { file: 'ok', trail: 'intact' };

/** Waits for the end of a job without the leisure that screens are given. */
export async function endedSoon({ core }: TestCore, jobId: string): Promise<Job> {
  for (;;) {
    const job = await core.context.jobs.get(jobId);
    if (isEnded(job.state)) return job;
    await setTimeout(1);
  }
}
