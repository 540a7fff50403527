import { implement } from '@orpc/server';
import { exportsContract } from '../../../../shared/contract/exports';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { readExport } from './service';

const os = implement(exportsContract).$context<CoreContext>().use(gate);

export const exportsHandlers = os.router({
  read: os.read.handler(async ({ input, context }) => ({
    chunk: await readExport(context.directory, input),
  })),
});
