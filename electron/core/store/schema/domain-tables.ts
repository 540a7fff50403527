import type { Generated } from 'kysely';
import type { Flag, Json } from './column-types';

export interface DomainsTable {
  id: string;
  organization_id: string;
  name: string;
  unicode_name: string;
  state: 'pending' | 'verified' | 'failing' | 'lapsed' | 'removed';
  claim_mode: 'selected' | 'all' | 'automatic';
  added_at: number;
  verified_at: number | null;
  verified_method: 'dns-txt' | 'https-file' | null;
  verified_by: string | null;
  failing_since: number | null;
  misses: Generated<number>;
  lapses_at: number | null;
  next_check_at: number | null;
  system_resolver_accepted: Generated<Flag>;
  removed_at: number | null;
}

export interface DomainTokensTable {
  id: string;
  domain_id: string;
  method: 'dns-txt' | 'https-file';
  token: string;
  issuer: 'claimdesk' | 'atlassian';
  issued_at: number;
  expires_at: number | null;
  retired_at: number | null;
}

export interface DomainChecksTable {
  id: string;
  domain_id: string;
  method: 'dns-txt' | 'https-file';
  at: number;
  outcome: string;
  evidence: Json;
}
