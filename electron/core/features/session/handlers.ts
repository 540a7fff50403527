import { implement } from '@orpc/server';
import { sessionContract } from '../../../../shared/contract/session';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { readSettings } from '../../settings/settings-queries';

const os = implement(sessionContract).$context<CoreContext>().use(gate);

export const sessionHandlers = os.router({
  describe: os.describe.handler(async ({ context: { storeName, options, read } }) => ({
    store: storeName,
    version: options.version,
    operator: (await readSettings(read)).operator ?? options.operator,
    dataDirectory: options.dataDirectory,
    resolvers: [...options.resolvers],
    allowPrivateAddresses: options.allowPrivateAddresses,
  })),
});
