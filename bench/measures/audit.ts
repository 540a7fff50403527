import { setImmediate } from 'node:timers/promises';
import { createAuditWriter } from '../../electron/core/audit/audit-writer';
import { verifyChain } from '../../electron/core/audit/verify-chain';
import { systemRandom } from '../../electron/core/ports/random';
import { openStore } from '../../electron/core/store/open-store';
import type { AuditEntry } from '../../electron/core/unit';
import type { Measure } from '../measure';
import { limitRow } from '../row';
import { timed } from '../support/timing';

const secondsPerMillion = 10;

/** Verification of the trail: as many events as there are accounts, at most ten seconds for a million. */
export const audit: Measure = {
  name: 'audit',
  async run({ accounts, directory }) {
    const store = openStore(directory);
    const writer = createAuditWriter(store.writer, systemRandom);
    await store.writer.db.transaction().execute(async () => {
      await writer.record({ at: 0, operator: 'bench' }, entries(accounts));
    });
    let intact = false;
    const milliseconds = await timed(async () => {
      for await (const report of verifyChain(store.reader, { kind: 'none' })) {
        intact = report.kind === 'intact';
        await setImmediate();
      }
    });
    store.close();
    if (!intact) throw new Error('The chain that was just recorded does not verify');
    const limit = (secondsPerMillion * accounts) / 1_000_000;
    return [
      limitRow('audit: verify the chain of events', accounts, {
        ours: milliseconds / 1_000,
        limit,
        unit: 's',
      }),
    ];
  },
};

function* entries(count: number): Generator<AuditEntry> {
  for (let number = 0; number < count; number++) {
    yield {
      organizationId: '0'.repeat(26),
      action: 'claims.claim',
      subject: { type: 'account', id: `712020:${number}`, label: `person${number}@example.com` },
      before: { kind: 'personal' },
      after: { kind: 'managed' },
    };
  }
}
