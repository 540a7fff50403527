import { setImmediate } from 'node:timers/promises';
import { type MatchFacts, matchStatements } from '../../../store/imports/match-statements';
import type { Scratch } from '../../../store/imports/scratch-file';

/** Lines compared at once; between two batches other calls are served. */
const batch = 4_000;

/**
 * Compares the staged lines with the store: which accounts it knows, which would change, which bring an address
 * that is taken (rule L4). Yields how many lines have been looked at.
 * @param scratch the scratch file with the store attached
 */
export async function* compareStaged(scratch: Scratch, facts: MatchFacts): AsyncGenerator<number, void> {
  const statements = matchStatements(scratch, facts);
  statements.forget();
  if (!statements.needed) return;
  const last = lastLine(scratch);
  const steps = statements.ways.length + 1;
  for (const [index, way] of statements.ways.entries()) {
    for (let after = 0; after < last; after += batch) {
      way(after, after + batch);
      await setImmediate();
      yield Math.floor((last * index + after) / steps);
    }
  }
  statements.refuseErased();
  // Whoever is refused keeps the old address, which may now stand in another line's way: look until none is left.
  for (let refused = 1; refused > 0; ) {
    refused = 0;
    for (let after = 0; after < last; after += batch) {
      refused += statements.refuseHeld(after, after + batch);
      await setImmediate();
    }
  }
}

function lastLine(scratch: Scratch): number {
  return scratch.prepare<[], number>('SELECT coalesce(max(line), 0) FROM staged').pluck().get() ?? 0;
}
