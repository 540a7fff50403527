import type { AccountSelection } from '../../../../shared/domain/accounts/account-list';
import type { CoreContext } from '../../call-context';
import { KeySet } from './keys/key-set';
import { listsOf } from './lists-of';
import { keysById } from './rows-queries';

/** The accounts a selection stands for. Ids that the organization does not have select nothing. */
export async function selectedKeys(
  context: Pick<CoreContext, 'store' | 'read' | 'ports'>,
  organizationId: string,
  selection: AccountSelection,
): Promise<KeySet> {
  const filter = selection.mode === 'some' ? {} : selection.filter;
  const named = selection.mode === 'some' ? selection.ids : selection.except;
  const now = context.ports.clock.now();
  const matches = await listsOf(context.store).matches(organizationId, { filter, now });
  const set = await matches.settled();
  const keys = KeySet.of(set.capacity, await keysById(context.read, organizationId, named));
  return selection.mode === 'some' ? set.and(keys) : set.without(keys);
}
