import type { Store } from '../../electron/core/store/open-store';
import { benchOrganization } from './populate';

export const benchDomainId = 'd'.repeat(26);

/** A verified domain that holds so many of the accounts, its proof seen just now. */
export function addBenchDomain({ writer: { raw } }: Store, accounts: number): void {
  const now = Date.now();
  raw
    .prepare(
      `INSERT INTO domains (id, organization_id, name, unicode_name, state, claim_mode, added_at, verified_at)
       VALUES (?, ?, 'bench.example', 'bench.example', 'verified', 'selected', ?, ?)`,
    )
    .run(benchDomainId, benchOrganization, now, now);
  raw
    .prepare(
      `INSERT INTO domain_checks (id, domain_id, method, at, outcome, evidence)
       VALUES ('check', ?, 'dns-txt', ?, 'proved', '{}')`,
    )
    .run(benchDomainId, now);
  raw.prepare("UPDATE accounts SET domain = 'bench.example' WHERE key <= ?").run(accounts);
}
