import type { Flag, Json } from './column-types';

export interface DuplicateLooksTable {
  organization_id: string;
  at: number;
  accounts: number;
  too_large: Json;
  cut_short: Flag;
}

export interface DuplicatePairsTable {
  organization_id: string;
  score: number;
  first_key: number;
  second_key: number;
  evidence: Json;
}

export interface DuplicateVerdictsTable {
  organization_id: string;
  first_key: number;
  second_key: number;
  verdict: 'same' | 'different';
  note: string | null;
  by: string;
  at: number;
}
