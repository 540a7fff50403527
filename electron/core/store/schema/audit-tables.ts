import type { Json } from './column-types';

export interface AuditEventsTable {
  seq: number;
  at: number;
  organization_id: string | null;
  operator: string;
  action: string;
  outcome: 'done' | 'refused' | 'failed';
  subject_type: string;
  subject_id: string | null;
  job_id: string | null;
  subject_label: string | null;
  reason: string | null;
  before: Json | null;
  after: Json | null;
  /** 32 hexadecimal digits; null once the personal fields were erased. */
  salt: string | null;
  details_digest: string;
  hash: string;
}

export interface AuditChainTable {
  only_row: 1;
  instance_id: string;
}
