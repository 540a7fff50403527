import type { Generated } from 'kysely';
import type { Json } from './column-types';

export interface RequestsTable {
  id: string;
  organization_id: string;
  account_key: number | null;
  email: string;
  kind: 'change-email' | 'release' | 'delete' | 'other';
  wanted: Generated<Json>;
  reason: string;
  state: 'open' | 'asked-back' | 'approved' | 'done' | 'declined' | 'withdrawn';
  origin: 'here' | 'file' | 'text';
  message_id: string | null;
  signer: string | null;
  written_at: number;
  received_at: number;
  remind_at: number | null;
  decided_at: number | null;
  job_id: string | null;
}

export interface RequestEventsTable {
  request_id: string;
  position: number;
  at: number;
  act: string;
  by: string;
  words: string | null;
}

export interface SentRequestsTable {
  id: string;
  email: string;
  organization: string;
  kind: string;
  message: Json;
  written_at: number;
  request_id: string | null;
  answer: Json | null;
}
