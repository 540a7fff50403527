import { implement } from '@orpc/server';
import { duplicatesContract } from '../../../../shared/contract/duplicates';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { judgePair } from './judge-pair';
import { duplicateOverview, listPairs } from './list-pairs';
import { look } from './look';

const os = implement(duplicatesContract).$context<CoreContext>().use(gate);

export const duplicatesHandlers = os.router({
  overview: os.overview.handler(({ input, context }) =>
    duplicateOverview(context.read, input.organizationId),
  ),
  look: os.look.handler(({ input, context }) => look(context, input.organizationId)),
  list: os.list.handler(({ input, context }) => listPairs(context.read, input)),
  judge: os.judge.handler(async ({ input, context }) => {
    await context.change((unit) => judgePair(unit, input));
    return {};
  }),
});
