import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestCore } from '../../../support/open-test-core';
import { seededRandom } from '../../../support/seeded-random';
import { endedSoon, endState, sound, soundness } from './end-state';
import { type QueuedRun, queuedClaim } from './queued-run';

const root = resolve(import.meta.dirname, '../../../..');
const node = join(root, 'node_modules/node/bin/node');
const outDir = join(root, 'out/killed-core');
const kills = 30;

let run: QueuedRun;
/** How often the clock is read by a run that nobody kills, and how it ends. */
let readings: number;
let whole: Awaited<ReturnType<typeof endState>>;

beforeAll(async () => {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: { ssr: 'tests/support/killed-core.ts', outDir, target: 'node24' },
    ssr: { noExternal: ['email-providers'] },
  });
  run = await queuedClaim();
  const directory = run.copy();
  readings = Number((await program(directory, 0)).stdout);
  whole = (await finished(directory)).state;
});
afterAll(() => run.remove());

/** Runs the program on a store. @returns what it printed, and the signal that ended it */
async function program(
  directory: string,
  killAt: number,
): Promise<{ stdout: string; signal: string | null }> {
  const words = [join(outDir, 'killed-core.js'), directory, run.jobId, String(killAt)];
  try {
    return { ...(await promisify(execFile)(node, words)), signal: null };
  } catch (failure) {
    const { stdout, signal, stderr } = failure as { stdout: string; stderr: string; signal: string | null };
    if (signal === null) throw new Error(stderr, { cause: failure });
    return { stdout, signal };
  }
}

/** Opens the store as the next start does, and lets what was cut off go on to its end. */
async function finished(directory: string) {
  const opened = await openTestCore({ dataDirectory: directory, ports: { random: seededRandom(20) } });
  opened.core.start();
  await endedSoon(opened, run.jobId);
  const found = { state: await endState(opened), soundness: await soundness(opened) };
  await opened.close();
  return found;
}

it('ends the same after SIGKILL at any reading of the clock', async () => {
  expect(readings).toBeGreaterThan(kills);
  const points = Array.from(
    { length: kills },
    (_, index) => 1 + Math.floor((index * (readings - 1)) / kills),
  );
  for (let index = 0; index < points.length; index += 2) {
    await Promise.all(
      points.slice(index, index + 2).map(async (point) => {
        const directory = run.copy();
        expect((await program(directory, point)).signal).toBe('SIGKILL');
        expect(await finished(directory)).toEqual({ state: whole, soundness: sound });
      }),
    );
  }
}, 240_000);

it('survives being killed again and again', async () => {
  const directory = run.copy();
  // Each life lasts a little longer than a chunk, so that every one of them gets something done.
  for (let life = 0; life < 5; life += 1) {
    expect((await program(directory, 40)).signal).toBe('SIGKILL');
  }
  expect(await finished(directory)).toEqual({ state: whole, soundness: sound });
});
