import type { Log } from './ports/log';

/** Something that falls due by the clock, also while Claimdesk is closed. */
export interface DueTask {
  /** What it is, for the log. */
  readonly name: string;
  /** Does everything whose time has come; nothing when there is none. */
  runDue(): Promise<void>;
}

/** Looks again and again whether something has fallen due. */
export interface DueWork {
  /** Does everything that is due, task by task; one that fails is logged and holds up no other. */
  runDue(): Promise<void>;
  /** Looks at once, so that what fell due while Claimdesk was closed is done, and then every half minute. */
  start(): void;
  /** Ends the looking and resolves when the look under way is over. */
  stop(): Promise<void>;
}

/** Time between two looks, in milliseconds. */
const interval = 30_000;

export function createDueWork(tasks: readonly DueTask[], log: Log): DueWork {
  let timer: NodeJS.Timeout | undefined;
  let last: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    for (const { name, runDue } of tasks) {
      try {
        await runDue();
      } catch (failure) {
        log.error(`What was due could not be done: ${name}`, failure);
      }
    }
  }

  function runDue(): Promise<void> {
    last = last.then(look);
    return last;
  }

  return {
    runDue,
    start() {
      void runDue();
      timer = setInterval(() => void runDue(), interval);
      timer.unref();
    },
    async stop() {
      clearInterval(timer);
      await last;
    },
  };
}
