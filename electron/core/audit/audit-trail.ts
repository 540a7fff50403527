import { type AnchorFinding, isAlarming, type Verification } from '../../../shared/domain/audit/verification';
import type { Change } from '../change';
import type { Clock } from '../ports/clock';
import type { Reader } from '../store/access';
import { readAnchor, writeAnchor } from './anchor-file';
import { readHashAt, readHead } from './chain-queries';
import { verifyChain } from './verify-chain';

/** The trail as a whole: is it all there, and is it what was written? */
export interface AuditTrail {
  /** Compares the trail with the head kept outside the store. */
  compareWithAnchor(): Promise<AnchorFinding>;
  /** At start: a trail that does not fit its anchor is itself recorded, so that the alarm outlives the next anchor. */
  recordAlarm(): Promise<void>;
  /** Notes count and head outside the store: at clean exit, after an export, after a verification that fits. */
  anchorHead(): Promise<void>;
  /** @see verifyChain */
  verify(): AsyncGenerator<Verification, void>;
}

interface Parts {
  readonly read: Reader;
  readonly change: Change;
  readonly clock: Clock;
  readonly directory: string;
}

export function createAuditTrail({ read, change, clock, directory }: Parts): AuditTrail {
  async function compareWithAnchor(): Promise<AnchorFinding> {
    const anchor = readAnchor(directory);
    if (anchor === null) return { kind: 'none' };
    if (anchor === 'unreadable') return { kind: 'unreadable' };
    const { instanceId, count } = await readHead(read);
    if (anchor.instanceId !== instanceId) return { kind: 'foreign' };
    if (count < anchor.count) return { kind: 'cut', expected: anchor.count, found: count, at: anchor.at };
    const hash = await readHashAt(read, anchor.count, instanceId);
    if (hash !== anchor.head) return { kind: 'replaced', seq: anchor.count, at: anchor.at };
    return { kind: 'fits', count: anchor.count, at: anchor.at };
  }

  async function anchorHead(): Promise<void> {
    writeAnchor(directory, { ...(await readHead(read)), at: clock.now() });
  }

  return {
    compareWithAnchor,
    anchorHead,
    async recordAlarm() {
      const finding = await compareWithAnchor();
      if (!isAlarming(finding)) return;
      await change({ title: 'Compare the audit trail with its anchor', wait: 'patient' }, (unit) =>
        unit.audit({
          organizationId: null,
          action: 'audit.alarm',
          outcome: 'failed',
          subject: { type: 'audit', id: null },
          reason: 'The audit trail does not fit the head that was kept outside the store.',
          after: finding,
        }),
      );
    },
    async *verify() {
      for await (const report of verifyChain(read, await compareWithAnchor())) {
        if (report.kind === 'intact' && !isAlarming(report.anchor)) await anchorHead();
        yield report;
      }
    },
  };
}
