/**
 * Settles when this process should end: asked by the system or the terminal, or because the process that
 * started it is gone, after which nobody could stop it any more. Asking again changes nothing: the terminal
 * and the process that started this one both pass on the same key press.
 */
export function untilStopped(): Promise<undefined> {
  return new Promise((resolve) => {
    const stop = () => resolve(undefined);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
    process.once('disconnect', stop);
  });
}
