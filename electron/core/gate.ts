import { os } from '@orpc/server';
import type { CallMeta } from '../../shared/contract/procedure';
import type { CoreContext } from './call-context';
import { runCall } from './run-call';

/**
 * What stands in front of every handler: hands it its `change`, audits commands and refusals, declares errors.
 * A feature's handlers start with `implement(itsContract).$context<CoreContext>().use(gate)`.
 */
export const gate = os
  .$context<CoreContext>()
  .$meta<CallMeta>({ kind: 'query' })
  .middleware(({ context, next, path, procedure }, input) =>
    runCall(context, { path, meta: procedure['~orpc'].meta, input }, async (change) =>
      next({ context: { change } }),
    ),
  );
