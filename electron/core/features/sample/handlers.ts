import { implement } from '@orpc/server';
import { sampleContract } from '../../../../shared/contract/sample';
import type { CoreContext } from '../../call-context';
import { Refused } from '../../failures';
import { gate } from '../../gate';

const os = implement(sampleContract).$context<CoreContext>().use(gate);

export const sampleHandlers = os.router({
  reset: os.reset.handler(async ({ context }) => {
    if (context.sample === null) {
      throw new Refused(
        null,
        'This is your own store, and only the sample can be reset.',
        'Open the sample from the start page.',
      );
    }
    const organizationId = await context.sample.reset();
    const subject = { type: 'organization', id: organizationId };
    await context.change((unit) => unit.audit({ organizationId, action: 'sample.reset', subject }));
    // The reset began a new trail; the head kept outside the store is still that of the old one.
    await context.auditTrail.anchorHead();
    return { organizationId };
  }),
});
