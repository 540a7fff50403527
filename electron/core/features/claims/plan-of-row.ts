import { Plan, type PlanState } from '../../../../shared/contract/claim-plans';
import { proofAge } from '../../../../shared/domain/claims/proof-age';
import { isUnderWay } from '../../../../shared/domain/jobs/job';
import type { PlanRow } from './plans-queries';

/** A stored plan as screens get it. @param now UTC milliseconds, for the age of the domain's proof */
export function planOfRow(row: PlanRow, now: number): Plan {
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
    state: stateOf(row),
    jobId: row.job_id,
    createdAt: row.created_at,
    evaluatedAt: row.evaluated_at,
    totals: row.totals === null ? null : JSON.parse(row.totals),
    settlement: row.settlement === null ? null : JSON.parse(row.settlement),
  });
}

/** A run that was cancelled or failed leaves a draft behind, which is looked at anew. */
export function stateOf({ job_state, settlement }: Pick<PlanRow, 'job_state' | 'settlement'>): PlanState {
  if (job_state !== null && isUnderWay(job_state)) return job_state === 'paused' ? 'halted' : 'running';
  return settlement === null ? 'draft' : 'done';
}
