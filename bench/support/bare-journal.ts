import { type ChainedFields, detailsDigest, eventHash, genesisHash } from '../../electron/core/audit/chain';
import { openStore } from '../../electron/core/store/open-store';
import { manageAccounts } from './managed-accounts';
import { benchOrganization } from './populate';

/** Accounts of one transaction, as in a job of operations. */
const chunk = 1_000;
const jobId = 'j'.repeat(26);
const before = '{"message":null,"status":"active"}';
const after = '{"message":null,"status":"deactivated"}';

const statements = {
  accounts: "SELECT key, id, email FROM accounts WHERE domain = 'bench.example'",
  job: `INSERT INTO jobs (id, organization_id, kind, title, state, done, created_at)
    VALUES ('${jobId}', '${benchOrganization}', 'deactivate', 'Bench', 'running', 0, 1)`,
  plan: `INSERT INTO job_items (job_id, position, account_key, state, before, after)
    VALUES ('${jobId}', ?, ?, 'ready', '${before}', '${after}')`,
  start: `UPDATE job_items SET state = 'started' WHERE job_id = '${jobId}' AND position = ?`,
  settle: `UPDATE job_items SET state = 'succeeded', before = ?, after = ?
    WHERE job_id = '${jobId}' AND position = ? AND state = 'started'`,
  act: "UPDATE accounts SET status = 'deactivated' WHERE key = ?",
  keep: `INSERT INTO account_deactivations (account_key, at, by, reason, message, job_id)
    VALUES (?, 1, 'bench', 'Bench', NULL, '${jobId}')`,
  event: `INSERT INTO audit_events (seq, at, organization_id, operator, action, outcome, subject_type, subject_id,
      job_id, subject_label, reason, before, after, salt, details_digest, hash)
    VALUES (?, 1, '${benchOrganization}', 'bench', 'operations.deactivate', 'done', 'account', ?, '${jobId}', ?, 'Bench',
      '${before}', '${after}', ?, ?, ?)`,
};

interface Account {
  readonly key: number;
  readonly id: string;
  readonly email: string;
}

/**
 * The least that deactivating accounts with a journal and a trail can do: the same rows of the same tables, by
 * prepared statements in a bare loop, committed as often as a job commits. Nothing is judged.
 */
export function bareJournal(directory: string, count: number): { deactivate(): void; close(): void } {
  const store = openStore(directory);
  manageAccounts(store, count);
  const { raw } = store.writer;
  const accounts = raw.prepare<[], Account>(statements.accounts).all();
  const chunks = Array.from({ length: Math.ceil(accounts.length / chunk) }, (_, index) =>
    accounts.slice(index * chunk, (index + 1) * chunk),
  );
  const run = (sql: string) => {
    const statement = raw.prepare<unknown[]>(sql);
    return (...values: unknown[]): void => {
      statement.run(...values);
    };
  };
  const chained = eventChain();

  const plan = raw.transaction(() => {
    run(statements.job)();
    const item = run(statements.plan);
    for (const [position, { key }] of accounts.entries()) item(position, key);
  });
  const [mark, act, keep, settle, note] = [
    run(statements.start),
    run(statements.act),
    run(statements.keep),
    run(statements.settle),
    run(statements.event),
  ];
  const start = raw.transaction((some: readonly Account[], first: number) => {
    for (const index of some.keys()) mark(first + index);
  });
  const finish = raw.transaction((some: readonly Account[], first: number) => {
    some.forEach((account, index) => {
      act(account.key);
      keep(account.key);
      settle(before, after, first + index);
      note(...chained(account));
    });
  });
  return {
    deactivate() {
      plan();
      chunks.forEach((some, index) => {
        start(some, index * chunk);
        finish(some, index * chunk);
      });
    },
    close: () => store.close(),
  };
}

/** What the trail needs of each event beyond its words: number, account, salt and the hashes that chain it. */
function eventChain(): (account: Account) => readonly unknown[] {
  const salt = '0'.repeat(32);
  let seq = 0;
  let last = genesisHash('bench');
  return ({ id, email }) => {
    seq += 1;
    const open: ChainedFields = {
      seq,
      at: 1,
      organizationId: benchOrganization,
      operator: 'bench',
      action: 'operations.deactivate',
      outcome: 'done',
      subjectType: 'account',
      subjectId: id,
      jobId,
    };
    const digest = detailsDigest(salt, { subjectLabel: email, reason: 'Bench', before, after });
    last = eventHash(last, open, digest);
    return [seq, id, email, salt, digest, last];
  };
}
