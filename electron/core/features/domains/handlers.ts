import { implement } from '@orpc/server';
import { domainsContract } from '../../../../shared/contract/domains';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import type { Unit } from '../../unit';
import { addDomains } from './add-domains';
import { acceptSystemResolver, removeDomain } from './change-domain';
import { adoptToken, reissueToken } from './change-token';
import { checkNow } from './check-now';
import {
  type DomainRef,
  getDomain,
  listDomains,
  previewRemoval,
  readHistory,
  readVerificationPage,
} from './read-domains';

const os = implement(domainsContract).$context<CoreContext>().use(gate);

/** Does one act on a domain and returns the domain as it stands afterwards. */
function thenGet<T extends DomainRef>(act: (unit: Unit, input: T) => Promise<void>, input: T) {
  return async (unit: Unit) => {
    await act(unit, input);
    return getDomain(unit.write, input, unit.now);
  };
}

export const domainsHandlers = os.router({
  list: os.list.handler(({ input, context }) => listDomains(context.read, input.organizationId)),
  get: os.get.handler(({ input, context }) => getDomain(context.read, input, context.ports.clock.now())),
  history: os.history.handler(({ input, context }) => readHistory(context.read, input, input.before)),
  verificationFile: os.verificationFile.handler(({ input, context }) =>
    readVerificationPage(context.read, input, context.ports.clock.now()),
  ),
  removalPreview: os.removalPreview.handler(({ input, context }) => previewRemoval(context.read, input)),
  add: os.add.handler(({ input, context }) =>
    context.change((unit) => addDomains(unit, input, context.ports.random)),
  ),
  checkNow: os.checkNow.handler(({ input, context }) => checkNow(context, input)),
  reissueToken: os.reissueToken.handler(({ input, context }) =>
    context.change(thenGet((unit, ask) => reissueToken(unit, ask, context.ports.random), input)),
  ),
  adoptToken: os.adoptToken.handler(({ input, context }) => context.change(thenGet(adoptToken, input))),
  acceptSystemResolver: os.acceptSystemResolver.handler(({ input, context }) =>
    context.change(thenGet(acceptSystemResolver, input)),
  ),
  remove: os.remove.handler(async ({ input, context }) => ({
    released: await context.change((unit) => removeDomain(unit, input, context.services.claims)),
  })),
  watch: os.watch.handler(({ input, context, signal }) =>
    context.domainChecks.watch(input.organizationId, signal),
  ),
});
