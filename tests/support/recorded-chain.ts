import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAuditWriter } from '../../electron/core/audit/audit-writer';
import { verifyChain } from '../../electron/core/audit/verify-chain';
import { openStore } from '../../electron/core/store/open-store';
import type { AuditEntry } from '../../electron/core/unit';
import type { Verification } from '../../shared/domain/audit/verification';
import { seededRandom } from './seeded-random';

export type Verdict = Exclude<Verification, { kind: 'checking' }>;

export interface RecordedChain {
  record(entries: readonly AuditEntry[], at: number): Promise<void>;
  /** The verdict on the chain as it is after some SQL has been let loose on it; everything is as before afterwards. */
  verdictAfter(...tampering: readonly string[]): Promise<Verdict>;
  /** Runs SQL as someone who has the file open, triggers in force. */
  execute(sql: string): void;
  remove(): void;
}

export function entryNumber(number: number): AuditEntry {
  return {
    organizationId: 'organization',
    action: 'claims.claim',
    subject: { type: 'account', id: `account-${number}`, label: `person${number}@example.com` },
    reason: 'All people of the company',
    before: { kind: 'personal' },
    after: { kind: 'managed', number },
  };
}

/** A store with a chain of its own and nothing else around it. */
export function openRecordedChain(seed = 1): RecordedChain {
  const directory = mkdtempSync(join(tmpdir(), 'claimdesk-chain-'));
  const store = openStore(directory);
  const { raw, db } = store.writer;
  const writer = createAuditWriter(store.writer, seededRandom(seed));

  async function verdict(): Promise<Verdict> {
    for await (const report of verifyChain(db, { kind: 'none' })) {
      if (report.kind !== 'checking') return report;
    }
    throw new Error('The verification ended without a verdict');
  }

  return {
    async record(entries, at) {
      await writer.record({ at, operator: 'Ada' }, entries);
    },
    async verdictAfter(...tampering) {
      raw.exec('BEGIN');
      try {
        for (const trigger of ['audit_is_never_deleted', 'audit_is_never_rewritten']) {
          raw.exec(`DROP TRIGGER ${trigger}`);
        }
        for (const sql of tampering) raw.exec(sql);
        return await verdict();
      } finally {
        raw.exec('ROLLBACK');
      }
    },
    execute: (sql) => raw.exec(sql),
    remove() {
      store.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
