import type { RequestKind, RequestOrigin, RequestState } from '../../../../shared/domain/requests/request';
import type { RequestAct } from '../../../../shared/domain/requests/request-life';
import type { SentState } from '../../../../shared/domain/requests/sent-state';
import type { Json } from './column-types';

export interface RequestsTable {
  id: string;
  organization_id: string;
  account_key: number | null;
  email: string;
  email_key: string;
  kind: RequestKind;
  wanted: string | null;
  reason: string;
  state: RequestState;
  origin: RequestOrigin;
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
  act: RequestAct;
  by: string;
  words: string | null;
}

export interface RequestMessagesTable {
  message_id: string;
  request_id: string;
  thread_id: string;
  signer: string;
  taken_at: number;
}

export interface SentRequestsTable {
  id: string;
  email: string;
  organization: string;
  kind: RequestKind;
  wanted: string | null;
  state: SentState;
  written_at: number;
  request_id: string | null;
}

export interface SentMessagesTable {
  message_id: string;
  sent_id: string;
  position: number;
  direction: 'out' | 'in';
  at: number;
  content: Json;
}
