import { openStore } from '../../electron/core/store/open-store';
import { addBenchDomain, benchDomainId } from './bench-domain';
import { benchOrganization } from './populate';

interface BareClaims {
  claim(): void;
  unclaim(): void;
  close(): void;
}

const insertClaim = `INSERT INTO claims (id, organization_id, domain_id, account_id, from_at, origin, plan_id, job_id)
  VALUES (?, '${benchOrganization}', '${benchDomainId}', ?, 1, 'plan', 'plan', 'job')`;
const endClaim = `UPDATE claims SET to_at = 2, ended_by = 'plan' WHERE account_id = ? AND to_at IS NULL`;
const insertEvent = `INSERT INTO audit_events (seq, at, organization_id, operator, action, outcome, subject_type,
    subject_id, job_id, subject_label, reason, before, after, salt, details_digest, hash)
  VALUES (?, 1, '${benchOrganization}', 'bench', 'claims.claim', 'done', 'account', ?, 'job', ?, NULL,
    '{"kind":"personal"}', '{"domain":"bench.example","kind":"managed","origin":"plan"}',
    '${'0'.repeat(32)}', '${'0'.repeat(64)}', '${'0'.repeat(64)}')`;

/** The same rows as a claim job writes, by prepared statements in a bare loop, nothing judged and nothing hashed. */
export function bareClaims(directory: string, count: number): BareClaims {
  const store = openStore(directory);
  const { raw } = store.writer;
  addBenchDomain(store, count);
  const accounts = raw
    .prepare<[], { id: string; email: string }>(
      "SELECT id, email FROM accounts WHERE domain = 'bench.example'",
    )
    .all();
  const [open, end, note] = [insertClaim, endClaim, insertEvent].map((sql) => raw.prepare<unknown[]>(sql));
  if (!open || !end || !note) throw new Error('No statement');
  let seq = raw.prepare<[], { seq: number }>('SELECT count(*) AS seq FROM audit_events').get()?.seq ?? 0;
  const ids = accounts.map((_, index) => `claim${String(index).padStart(21, '0')}`);
  return {
    claim: raw.transaction(() => {
      accounts.forEach(({ id, email }, index) => {
        open.run(ids[index], id);
        note.run(++seq, id, email);
      });
    }),
    unclaim: raw.transaction(() => {
      for (const { id, email } of accounts) {
        end.run(id);
        note.run(++seq, id, email);
      }
    }),
    close: () => store.close(),
  };
}
