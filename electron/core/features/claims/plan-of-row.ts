import { Plan, type PlanState } from '../../../../shared/contract/claim-plans';
import { proofAge } from '../../../../shared/domain/claims/proof-age';
import { isEnded } from '../../../../shared/domain/jobs/job';
import { NotFound } from '../../failures';
import type { Jobs } from '../../jobs/jobs';
import type { PlanRow } from './plans-queries';

/** A stored plan as screens get it; whether it is running is asked of the jobs, which know best. */
export async function planOfRow(row: PlanRow, jobs: Jobs, now: number): Promise<Plan> {
  return Plan.parse({
    id: row.id,
    name: row.name,
    kind: row.kind,
    domain: {
      id: row.domain_id,
      name: row.domain_name,
      unicodeName: row.unicode_name,
      state: row.domain_state,
      mode: row.claim_mode,
      proof: proofAge(row.last_good_check, now),
    },
    scope: JSON.parse(row.scope),
    state: await stateOf(row, jobs),
    jobId: row.job_id,
    createdAt: row.created_at,
    evaluatedAt: row.evaluated_at,
    totals: row.totals === null ? null : JSON.parse(row.totals),
    settlement: row.settlement === null ? null : JSON.parse(row.settlement),
  });
}

/** A run writes the settlement together with its claims, so the settlement alone tells that it is done. */
async function stateOf(row: PlanRow, jobs: Jobs): Promise<PlanState> {
  if (row.settlement !== null) return 'done';
  if (row.job_id === null) return 'draft';
  try {
    return isEnded((await jobs.get(row.job_id)).state) ? 'draft' : 'running';
  } catch (error) {
    if (error instanceof NotFound) return 'draft';
    throw error;
  }
}
