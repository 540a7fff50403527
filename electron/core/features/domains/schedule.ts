import { setTimeout } from 'node:timers/promises';
import type { CheckParts } from './checks';
import { dueDomains, updateDomain } from './queries';

/** Checks under way at the same time. */
const mostAtOnce = 10;
/** Milliseconds between two looks at what is due; a look is one index read. */
const tick = 2_000;
/** Milliseconds after which a check that broke down is tried again. */
const afterBreakdown = 15 * 60 * 1000;

interface Parts extends Pick<CheckParts, 'read' | 'transact' | 'ports'> {
  readonly check: (domainId: string) => Promise<unknown>;
}

/**
 * Checks domains when their time has come. What came due while the program was closed is due at its next start.
 * A check that breaks down is logged and put off; it neither stops the others nor gets lost.
 */
export function createSchedule({ read, transact, ports, check }: Parts) {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();

  const checkSafely = async (domainId: string): Promise<void> => {
    try {
      await check(domainId);
    } catch (error) {
      ports.log.error(`the check of domain ${domainId} broke down`, error);
      await transact({ title: 'Putting off a check', wait: 'patient' }, (unit) =>
        updateDomain(unit.write, domainId, { next_check_at: unit.now + afterBreakdown }),
      );
    }
  };

  const runDue = async (): Promise<void> => {
    const waiting = [...(await dueDomains(read, ports.clock.now()))];
    const work = async (): Promise<void> => {
      for (
        let next = waiting.shift();
        next !== undefined && !stopping.signal.aborted;
        next = waiting.shift()
      ) {
        await checkSafely(next);
      }
    };
    await Promise.all(Array.from({ length: mostAtOnce }, work));
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      await runDue().catch((error: unknown) => ports.log.error('what is due could not be read', error));
      await setTimeout(tick, undefined, { signal: stopping.signal, ref: false }).catch(() => {});
    }
  };

  return {
    runDue,
    start(): void {
      running = run();
    },
    async stop(): Promise<void> {
      stopping.abort();
      await running;
    },
  };
}
