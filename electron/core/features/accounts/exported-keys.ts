import type { CoreContext } from '../../call-context';
import type { ExportAsk } from './export-accounts';
import { listsOf } from './lists-of';
import { selectedKeys } from './selected-keys';

/** Keys of the accounts to write, in the order of the list. */
export type ExportedKeys = readonly number[] | Uint32Array;

/** What of a list is exported: all of it, or what of it is selected. */
export async function exportedKeys(context: CoreContext, ask: ExportAsk): Promise<ExportedKeys> {
  const { organizationId, filter, sort, selection } = ask;
  const now = context.ports.clock.now();
  const list = await listsOf(context.store).list(organizationId, { filter, sort, now });
  const keys = await list.slice(0, Number.MAX_SAFE_INTEGER);
  if (selection === null) return keys;
  const selected = await selectedKeys(context, organizationId, selection);
  return keys.filter((key) => selected.has(key));
}
