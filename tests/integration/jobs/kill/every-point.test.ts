import { cpSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countedClock } from '../../../support/counted-clock';
import { openTestCore } from '../../../support/open-test-core';
import { seededRandom } from '../../../support/seeded-random';
import { endedSoon, endState, sound, soundness } from './end-state';
import {
  inChunksOf,
  managed,
  outcomes,
  type QueuedRun,
  queuedClaim,
  queuedOperation,
  queuedUndo,
} from './queued-run';

/** Hundreds of stores are opened and closed, each with its commits: a busy disk takes its time. */
const patience = 240_000;

/** The files of a store as a kill leaves them; the shared memory beside them is made anew. */
const files = ['claimdesk.sqlite', 'claimdesk.sqlite-wal'];

/** What the files weigh and when they were last written: unchanged, a kill leaves the same as before. */
function printOf(directory: string): string {
  return files
    .map((name) => statSync(join(directory, name), { bigint: true, throwIfNoEntry: false }))
    .map((stat) => `${stat?.size} ${stat?.mtimeNs}`)
    .join();
}

/**
 * Runs a job to its end and keeps, at every point where the files have changed, what a kill there leaves behind.
 * @returns folders in the order of the points, and how the run without a kill ends
 */
async function allPoints(run: QueuedRun, chunk: number) {
  const directory = run.copy();
  const points: string[] = [];
  let last = '';
  let isWatched = false;
  const clock = countedClock(() => {
    if (!isWatched) return;
    const print = printOf(directory);
    if (print === last) return;
    last = print;
    const point = mkdtempSync(join(tmpdir(), 'claimdesk-point-'));
    for (const name of files) cpSync(join(directory, name), join(point, name));
    points.push(point);
  });
  const ports = { clock, random: seededRandom(10) };
  const opened = await openTestCore({ dataDirectory: directory, ports, jobHandlers: inChunksOf(chunk) });
  isWatched = true;
  opened.core.start();
  await endedSoon(opened, run.jobId);
  isWatched = false;
  const state = await endState(opened);
  await opened.close();
  return { points, state };
}

async function afterKillAt(point: string, jobId: string) {
  const opened = await openTestCore({ dataDirectory: point, ports: { random: seededRandom(11) } });
  opened.core.start();
  await endedSoon(opened, jobId);
  const found = { state: await endState(opened), soundness: await soundness(opened) };
  await opened.close();
  rmSync(point, { recursive: true });
  return found;
}

describe.each([
  ['a claim', queuedClaim, 1, 240, outcomes],
  ['a claim in larger chunks', queuedClaim, 7, 34, outcomes],
  ['the undo of a claim', queuedUndo, 3, 74, { succeeded: outcomes.succeeded }],
  ['a deactivation', () => queuedOperation('deactivate'), 2, 110, { succeeded: managed }],
  ['a deletion', () => queuedOperation('delete'), 7, 30, { succeeded: managed }],
] as const)('%s', (_, make, chunk, atLeast, totals) => {
  let run: QueuedRun;
  let whole: Awaited<ReturnType<typeof allPoints>>;
  beforeAll(async () => {
    run = await make();
    whole = await allPoints(run, chunk);
  });
  afterAll(() => run.remove());

  it('without a kill does what its plan says', () => {
    const job = whole.state.jobs.find(({ id }) => id === run.jobId);
    expect(job).toMatchObject({ state: 'done' });
    expect(JSON.parse(job?.totals ?? '{}')).toMatchObject({ ...totals, ready: 0, started: 0, failed: 0 });
  });

  it(
    'ends the same after a kill at every point of its journal',
    async () => {
      expect(whole.points.length).toBeGreaterThanOrEqual(atLeast);
      for (const point of whole.points) {
        const found = await afterKillAt(point, run.jobId);
        expect(found).toEqual({ state: whole.state, soundness: sound });
      }
    },
    patience,
  );
});
