import type { Generated } from 'kysely';
import type { JobState } from '../../../../shared/domain/jobs/job';
import type { ItemState } from '../../../../shared/domain/jobs/job-item';
import type { Json } from './column-types';

export interface JobsTable {
  id: string;
  organization_id: string;
  kind: string;
  title: string;
  state: JobState;
  input: Generated<Json>;
  reason: string | null;
  asked_by: Generated<string>;
  asked_by_email: string | null;
  decided_by: string | null;
  decided_at: number | null;
  run_at: number | null;
  queued_at: number | null;
  totals: Json | null;
  total: number | null;
  done: number;
  result: Json | null;
  error: string | null;
  restarts: Generated<number>;
  undoes: string | null;
  created_at: number;
  started_at: number | null;
  finished_at: number | null;
}

export interface JobItemsTable {
  job_id: string;
  position: number;
  account_key: number | null;
  state: ItemState;
  reason: number | null;
  input: Json | null;
  before: Json | null;
  after: Json | null;
}

export interface JobReasonsTable {
  job_id: string;
  reason: number;
  rule: string | null;
  sentence: string;
  next_step: string | null;
}

export interface RecipesTable {
  id: string;
  organization_id: string;
  name: string;
  operation: Json;
  filter: Json;
  created_at: number;
}
