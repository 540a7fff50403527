import type { JobHandler } from '../../electron/core/jobs/job-handler';

export interface WaitingHandler {
  readonly handler: JobHandler;
  /** Resolves when that many batches are done. */
  readonly reached: Promise<void>;
  /** Lets the job go on. */
  goOn(): void;
}

/** A kind of job that waits once, between two batches of items. */
export function waitingAfter(batches: number, handler: JobHandler): WaitingHandler {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
  const { promise: gate, resolve: goOn } = Promise.withResolvers<void>();
  let handedOut = 0;
  return {
    reached,
    goOn,
    handler: {
      ...handler,
      work: (run, context) =>
        handler.work(
          {
            ...run,
            async next(limit) {
              if (handedOut === batches) {
                reach();
                await gate;
              }
              handedOut += 1;
              return run.next(limit);
            },
          },
          context,
        ),
    },
  };
}
