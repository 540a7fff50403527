import { Busy } from './failures';

/** How long a command waits for the writer before it answers that a job holds it, in milliseconds. */
const patience = 3_000;

/** Lets one unit of work at a time use the writer, in the order of asking. */
export interface WriterLock {
  /**
   * Runs `work` alone.
   * @param title what is running, in words that a waiting person understands
   * @param wait `patient` waits as long as it takes (jobs); `brief` gives up after three seconds (commands)
   * @throws Busy naming the holder, when a brief wait was in vain
   */
  runExclusive<T>(title: string, wait: 'patient' | 'brief', work: () => Promise<T>): Promise<T>;
}

export function createWriterLock(): WriterLock {
  let last: Promise<unknown> = Promise.resolve();
  let holder = '';

  return {
    async runExclusive(title, wait, work) {
      const previous = last;
      let release: () => void = () => {};
      const turn = new Promise<void>((resolve) => {
        release = resolve;
      });
      last = previous.then(() => turn);
      try {
        if (wait === 'patient') await previous;
        else await atMost(previous, () => new Busy(holder));
        holder = title;
        return await work();
      } finally {
        release();
      }
    },
  };
}

async function atMost(previous: Promise<unknown>, giveUp: () => Error): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(giveUp()), patience);
  });
  try {
    await Promise.race([previous, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
