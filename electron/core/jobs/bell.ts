/** Lets many wait for the next change of one thing without asking again and again. */
export interface Bell {
  ring(): void;
  /** Resolves at the next ring, or at once when the signal aborts. */
  next(signal: AbortSignal | undefined): Promise<void>;
}

export function createBell(): Bell {
  let waiting: (() => void)[] = [];
  return {
    ring() {
      const woken = waiting;
      waiting = [];
      for (const wake of woken) wake();
    },
    next(signal) {
      return new Promise((resolve) => {
        if (signal?.aborted) return resolve();
        const wake = () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        const leave = () => {
          waiting = waiting.filter((other) => other !== wake);
          resolve();
        };
        waiting.push(wake);
        signal?.addEventListener('abort', leave, { once: true });
      });
    },
  };
}
