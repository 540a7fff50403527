import { setImmediate } from 'node:timers/promises';
import type { AnchorFinding, Verification } from '../../../shared/domain/audit/verification';
import type { Reader } from '../store/access';
import { genesisHash } from './chain';
import { readChain, readHead } from './chain-queries';
import { faultOf } from './check-event';

/** Events between two breaths of the event loop; about 10 ms. */
const batch = 2_000;

/**
 * Recomputes the chain from its first event to the one that is last when it begins, so that memory stays small
 * and other calls are served meanwhile.
 * @param anchor what the comparison with the head kept outside the store has found
 * @returns reports: how far it is, then one verdict that names the first event that does not fit
 */
export async function* verifyChain(read: Reader, anchor: AnchorFinding): AsyncGenerator<Verification, void> {
  const { instanceId, count, head } = await readHead(read);
  let previous = { seq: 0, hash: genesisHash(instanceId) };
  let newest = Number.NEGATIVE_INFINITY;
  let erased = 0;
  let clockWentBackAt: number | null = null;

  while (previous.seq < count) {
    const events = await readChain(read, { after: previous.seq, upTo: count, limit: batch });
    for (const event of events) {
      const fault = faultOf(event, previous);
      if (fault) {
        yield { kind: 'broken', seq: previous.seq + 1, fault, anchor };
        return;
      }
      if (event.salt === null) erased += 1;
      if (event.at < newest) clockWentBackAt ??= event.seq;
      newest = Math.max(newest, event.at);
      previous = event;
    }
    yield { kind: 'checking', checked: previous.seq, total: count };
    await setImmediate();
  }
  yield { kind: 'intact', count, head, erased, clockWentBackAt, anchor };
}
