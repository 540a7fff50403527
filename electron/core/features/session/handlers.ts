import { implement } from '@orpc/server';
import { sessionContract } from '../../../../shared/contract/session';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';

const os = implement(sessionContract).$context<CoreContext>().use(gate);

export const sessionHandlers = os.router({
  describe: os.describe.handler(({ context: { storeName, options } }) => ({
    store: storeName,
    version: options.version,
    operator: options.operator,
    dataDirectory: options.dataDirectory,
    resolvers: [...options.resolvers],
    allowPrivateAddresses: options.allowPrivateAddresses,
  })),
});
