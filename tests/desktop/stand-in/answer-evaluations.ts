import { runInThisContext } from 'node:vm';
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
    const work = runInThisContext(`(${source})`);
    process.send?.({ id, value: await work(electron, argument) });
  } catch (error) {
    process.send?.({ id, error: error instanceof Error ? error.message : String(error) });
  }
});
