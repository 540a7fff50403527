import { setImmediate } from 'node:timers/promises';
import type { Reader } from '../store/access';
import { canonicalJson } from './canonical-json';
import { genesisHash } from './chain';
import { type ChainedEvent, readChain, readHead } from './chain-queries';

const batch = 1_000;

/**
 * The whole trail as lines: one canonical JSON object per event, oldest first, each with the hash of the event
 * before it; then one line with count and head. Nothing else is needed to verify it (`scripts/verify-audit.mjs`).
 */
export async function* trailLines(read: Reader): AsyncGenerator<string, void> {
  const { instanceId, count, head } = await readHead(read);
  let previous = genesisHash(instanceId);
  for (let after = 0; after < count; ) {
    const events = await readChain(read, { after, upTo: count, limit: batch });
    // A chain with a hole at its end must not be waited for; the count in the last line tells of the hole.
    if (events.length === 0) break;
    for (const event of events) {
      yield `${canonicalJson({ ...plain(event), previous })}\n`;
      previous = event.hash;
      after = event.seq;
    }
    await setImmediate();
  }
  yield `${canonicalJson({ instanceId, count, head })}\n`;
}

function plain(event: ChainedEvent): Record<string, unknown> {
  return { ...event, before: parsed(event.before), after: parsed(event.after) };
}

function parsed(json: string | null): unknown {
  return json === null ? null : JSON.parse(json);
}
