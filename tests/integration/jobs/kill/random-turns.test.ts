import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isEnded, type Job } from '../../../../shared/domain/jobs/job';
import { leftOf, plannedOf } from '../../../../shared/domain/jobs/job-totals';
import { countedClock } from '../../../support/counted-clock';
import { openTestCore, type TestCore } from '../../../support/open-test-core';
import { seededRandom } from '../../../support/seeded-random';
import { endedSoon, sound, soundness } from './end-state';
import { inChunksOf, people, type QueuedRun, queuedClaim } from './queued-run';

const acts = ['pause', 'resume', 'kill', 'close', 'cancel'] as const;
/** Waits for so many readings of the clock, then acts. */
const anyTurns = fc.array(
  fc.record({ after: fc.integer({ min: 1, max: 60 }), act: fc.constantFrom(...acts) }),
  { maxLength: 7 },
);

let run: QueuedRun;
beforeAll(async () => {
  run = await queuedClaim();
});
afterAll(() => run.remove());

/** One life of the program after another on the same store. */
class Lives {
  #core: TestCore | undefined;
  #life = 0;
  #readings = 0;
  #directory = run.copy();
  /** What waits for the clock, and what is to be done in the very moment. */
  #awaited: { readonly at: number; readonly reach: () => void } | undefined;

  get core(): TestCore {
    if (!this.#core) throw new Error('The program is not running');
    return this.#core;
  }

  async begin(): Promise<void> {
    this.#life += 1;
    this.#readings = 0;
    const clock = countedClock((reading) => {
      this.#readings = reading;
      if (this.#awaited && reading >= this.#awaited.at) this.#awaited.reach();
    });
    this.#core = await openTestCore({
      dataDirectory: this.#directory,
      ports: { clock, random: seededRandom(100 + this.#life) },
      jobHandlers: inChunksOf(3),
    });
    this.#core.core.start();
  }

  /**
   * Waits until the clock was read so often, or nothing reads it any more.
   * @param inThatMoment done while the core is in the middle of whatever reads the clock
   */
  async wait(readings: number, inThatMoment: () => void = () => {}): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    const reach = () => {
      this.#awaited = undefined;
      inThatMoment();
      resolve();
    };
    this.#awaited = { at: this.#readings + readings, reach };
    await Promise.race([promise, this.#stands()]);
    if (this.#awaited) reach();
  }

  /** The next life finds the files as they were in the middle of this one. */
  async kill(readings: number): Promise<void> {
    const left = mkdtempSync(join(tmpdir(), 'claimdesk-killed-'));
    await this.wait(readings, () => {
      for (const name of ['claimdesk.sqlite', 'claimdesk.sqlite-wal']) {
        cpSync(join(this.#directory, name), join(left, name));
      }
    });
    await this.end();
    this.#directory = left;
    await this.begin();
  }

  async end(): Promise<void> {
    await this.core.close();
    rmSync(this.#directory, { recursive: true });
  }

  async close(): Promise<void> {
    await this.core.close();
    await this.begin();
  }

  async job(): Promise<Job> {
    return this.core.core.context.jobs.get(run.jobId);
  }

  async #stands(): Promise<void> {
    for (;;) {
      const { state } = await this.job();
      if (isEnded(state) || state === 'paused') return;
      await setTimeout(1);
    }
  }
}

async function take(
  lives: Lives,
  { after, act }: { after: number; act: (typeof acts)[number] },
): Promise<void> {
  if (act === 'kill') return lives.kill(after);
  await lives.wait(after);
  if (act === 'close') return lives.close();
  // What has ended is not halted, and what runs is not resumed: the answer is no, and nothing happens.
  await lives.core.client.jobs[act]({ jobId: run.jobId }).catch((error) => {
    expect(error).toMatchObject({ code: 'REFUSED' });
  });
}

/** How many claims the job has made, by the claims themselves and by the trail. */
async function traces({ core }: TestCore) {
  const { raw } = core.context.store.writer;
  const count = (sql: string) => raw.prepare<string, number>(sql).pluck().get(run.jobId);
  return {
    claims: count('SELECT count(*) FROM claims WHERE to_at IS NULL AND job_id = ?'),
    claimed: count('SELECT count(DISTINCT account_id) FROM claims WHERE job_id = ?'),
    events: count("SELECT count(*) FROM audit_events WHERE action = 'claims.claim' AND job_id = ?"),
    settled: count("SELECT count(*) FROM job_items WHERE state = 'succeeded' AND job_id = ?"),
  };
}

it('halts, kills and cancels in any order lose nothing and do nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(anyTurns, async (turns) => {
      const lives = new Lives();
      await lives.begin();
      for (const turn of turns) await take(lives, turn);
      if ((await lives.job()).state === 'paused') await lives.core.client.jobs.resume({ jobId: run.jobId });
      const { state, totals } = await endedSoon(lives.core, run.jobId);
      const wasCancelled = turns.some(({ act }) => act === 'cancel');
      const seen = { state, planned: totals && plannedOf(totals), failed: totals?.failed };
      expect(seen).toEqual({ state: wasCancelled ? expect.any(String) : 'done', planned: people, failed: 0 });
      if (totals && state === 'done') expect(leftOf(totals)).toBe(0);
      const succeeded = totals?.succeeded;
      expect(await traces(lives.core)).toEqual({
        claims: succeeded,
        claimed: succeeded,
        events: succeeded,
        settled: succeeded,
      });
      expect(await soundness(lives.core)).toEqual(sound);
      await lives.end();
    }),
    { numRuns: 25 },
  );
});
