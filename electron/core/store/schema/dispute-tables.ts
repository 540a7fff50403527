import type { Json } from './column-types';

export interface DisputesTable {
  id: string;
  organization_id: string;
  account_key: number;
  opened_at: number;
  opened_by: 'owner' | 'org-admin';
  summary: string;
  deadline: number | null;
  decision: 'rightful' | 'released' | 'referred' | null;
  decided_at: number | null;
  decided_by: string | null;
  closed_at: number | null;
}

export interface DisputeEntriesTable {
  dispute_id: string;
  position: number;
  at: number;
  by: string;
  kind: 'opened' | 'note' | 'evidence' | 'letter' | 'deadline' | 'decision' | 'closed';
  text: string;
  detail: Json | null;
}

export interface DossiersTable {
  id: string;
  email: string;
  answers: Json;
  created_at: number;
  changed_at: number;
}
