import { implement } from '@orpc/server';
import { ownerContract } from '../../../../shared/contract/owner';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { checkOwnAccount } from './service';

const os = implement(ownerContract).$context<CoreContext>().use(gate);

export const ownerHandlers = os.router({
  check: os.check.handler(({ input, context }) => {
    const { email, organizationNamed, ...answers } = input;
    return checkOwnAccount(context.read, email, { ...answers, organizationNamed: organizationNamed || null });
  }),
});
