import type { Generated } from 'kysely';
import type { ClaimEnding } from '../../../../shared/domain/claims/claim-ending';
import type { ClaimReason, Verdict } from '../../../../shared/domain/claims/claim-reason';
import type { EvaluationChange } from '../../../../shared/domain/claims/evaluation-change';
import type { Json } from './column-types';

export interface ClaimsTable {
  id: string;
  organization_id: string;
  domain_id: string;
  account_id: string;
  from_at: number;
  to_at: number | null;
  origin: 'plan' | 'automatic';
  plan_id: string | null;
  job_id: string | null;
  ended_by: ClaimEnding | null;
}

export interface PlansTable {
  id: string;
  organization_id: string;
  domain_id: string;
  kind: 'claim' | 'unclaim';
  name: string;
  scope: Json;
  created_at: number;
  /** Number of the newest evaluation; 0 before the first. */
  evaluation: Generated<number>;
  evaluated_at: number | null;
  totals: Json | null;
  job_id: string | null;
  settlement: Json | null;
}

export interface PlanLinesTable {
  plan_id: string;
  line: number;
  written: string;
  account_id: string | null;
  email_key: string | null;
  fault: 'malformed' | 'duplicate' | null;
}

export interface PlanEntriesTable {
  plan_id: string;
  evaluation: number;
  position: number;
  account_key: number;
  verdict: Verdict;
  reason: ClaimReason;
  previous: ClaimReason | null;
  change: EvaluationChange | null;
  broken_by: ClaimReason | null;
}

export interface ExceptionsTable {
  id: string;
  organization_id: string;
  email_key: string;
  reason: string;
  created_at: number;
  expires_at: number | null;
  ended_at: number | null;
}
