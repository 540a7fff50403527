import { keyInWords } from '../../../../shared/domain/duplicates/blocking-keys';
import type { CallContext } from '../../call-context';
import { requireOrganization } from '../../organization-queries';
import { findGroups } from './find-groups';
import { findPairs } from './find-pairs';
import { replaceLook } from './look-queries';

/** Groups too large to be compared that are told by name. */
const toldGroups = 5;

/** What is kept of the groups that were too large. */
export interface TooLarge {
  readonly groups: number;
  readonly largest: readonly { readonly shares: string; readonly accounts: number }[];
}

/**
 * Compares the accounts of an organization anew. Found is what is committed when the look begins; what is said of
 * pairs stays.
 * @returns how many pairs were found
 */
export async function look(context: CallContext, organizationId: string): Promise<{ pairs: number }> {
  const { name } = await requireOrganization(context.read, organizationId);
  const { accounts, small, large } = await findGroups(context.read, organizationId);
  const { pairs, cutShort } = await findPairs(context.read, small);
  const largest = [...large]
    .sort(([, one], [, other]) => other - one)
    .slice(0, toldGroups)
    .map(([key, count]) => ({ shares: keyInWords(key), accounts: count }));
  const tooLarge: TooLarge = { groups: large.size, largest };
  await context.change(async (unit) => {
    const made = { organizationId, at: unit.now, accounts, tooLarge: JSON.stringify(tooLarge), cutShort };
    await replaceLook(unit.write, made, pairs);
    await unit.audit({
      organizationId,
      action: 'duplicates.look',
      subject: { type: 'organization', id: organizationId, label: name },
      after: { accounts, pairs: pairs.length },
    });
  });
  return { pairs: pairs.length };
}
