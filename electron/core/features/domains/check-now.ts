import type { DomainDetail } from '../../../../shared/contract/domains';
import { isUsable } from '../../../../shared/domain/domains/token';
import type { CallContext } from '../../call-context';
import { NotFound, Refused } from '../../failures';
import { entryOf } from './change-token';
import { type DomainRef, findDomain, getDomain } from './read-domains';
import { tokenRows } from './token-queries';

/**
 * Looks for the proof at once and returns the domain as it stands afterwards.
 * @throws Refused when no token works any more, so that there is nothing to look for (rule K7)
 */
export async function checkNow(context: CallContext, ref: DomainRef): Promise<DomainDetail> {
  const { read, ports, domainChecks } = context;
  const row = await findDomain(read, ref);
  const now = ports.clock.now();
  const tokens = await tokenRows(read, row.id);
  if (
    !tokens.some((token) =>
      isUsable({ expiresAt: token.expires_at, retiredAt: token.retired_at }, row.state, now),
    )
  ) {
    throw new Refused(
      'K7',
      'No token of this domain works any more.',
      'Issue a new token, publish it and check again.',
    );
  }
  const settled = await domainChecks.check(row.id, true, (work) =>
    context.change(async (unit) => {
      const result = await work(unit);
      await unit.audit({
        ...entryOf(row, 'domains.checkNow'),
        before: { state: row.state },
        after: { state: result?.row.state ?? row.state, finding: result?.finding ?? 'unknown' },
      });
      return result;
    }),
  );
  if (!settled) throw new NotFound('This domain');
  return getDomain(read, ref, ports.clock.now());
}
