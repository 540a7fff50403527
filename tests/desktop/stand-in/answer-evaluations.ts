import * as electron from './electron';

/** What a spec sends: the text of a function of the module, and one argument. */
interface Evaluation {
  readonly id: number;
  readonly source: string;
  readonly argument: unknown;
}

/** Runs functions of a spec inside the host's process, as Playwright does in a real Electron. */
process.on('message', async ({ id, source, argument }: Evaluation) => {
  try {
    // biome-ignore lint/security/noGlobalEval: the text comes from the spec that started this process.
    const work = eval(`(${source})`);
    process.send?.({ id, value: await work(electron, argument) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
