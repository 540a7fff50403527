import type { Migration } from './migration';

export const domains: Migration = {
  version: 4,
  name: 'domains',
  sql: `
    CREATE TABLE domains (
      id TEXT PRIMARY KEY,
      organization_id TEXT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      unicode_name TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('pending', 'verified', 'failing', 'lapsed', 'removed')),
      claim_mode TEXT NOT NULL CHECK (claim_mode IN ('selected', 'all', 'automatic')),
      added_at INTEGER NOT NULL,
      verified_at INTEGER,
      verified_method TEXT CHECK (verified_method IN ('dns-txt', 'https-file')),
      verified_by TEXT,
      failing_since INTEGER,
      misses INTEGER NOT NULL DEFAULT 0,
      lapses_at INTEGER,
      next_check_at INTEGER,
      system_resolver_accepted INTEGER NOT NULL DEFAULT 0,
      removed_at INTEGER
    ) STRICT;
    CREATE UNIQUE INDEX domains_once_per_organization ON domains (organization_id, name) WHERE state <> 'removed';
    CREATE UNIQUE INDEX domains_verified_once ON domains (name) WHERE state IN ('verified', 'failing');
    CREATE INDEX domains_due ON domains (next_check_at) WHERE next_check_at IS NOT NULL;

    CREATE TABLE domain_tokens (
      id TEXT PRIMARY KEY,
      domain_id TEXT NOT NULL REFERENCES domains (id) ON DELETE CASCADE,
      method TEXT NOT NULL CHECK (method IN ('dns-txt', 'https-file')),
      token TEXT NOT NULL,
      issuer TEXT NOT NULL CHECK (issuer IN ('claimdesk', 'atlassian')),
      issued_at INTEGER NOT NULL,
      expires_at INTEGER,
      retired_at INTEGER
    ) STRICT;
    CREATE INDEX domain_tokens_by_domain ON domain_tokens (domain_id, method, issued_at);

    CREATE TABLE domain_checks (
      id TEXT PRIMARY KEY,
      domain_id TEXT NOT NULL REFERENCES domains (id) ON DELETE CASCADE,
      method TEXT NOT NULL CHECK (method IN ('dns-txt', 'https-file')),
      at INTEGER NOT NULL,
      outcome TEXT NOT NULL,
      evidence TEXT NOT NULL CHECK (json_valid(evidence))
    ) STRICT;
    CREATE INDEX domain_checks_by_domain ON domain_checks (domain_id, at);
  `,
};
