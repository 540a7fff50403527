import type { Reader } from '../../store/access';
import { openDispute } from './open-dispute-queries';
import { openException } from './open-exception-queries';

/** A query over accounts for what decides whether each can be claimed, as it is at `now`. */
export function judged(read: Reader, { organizationId, now }: { organizationId: string; now: number }) {
  return read
    .selectFrom('accounts')
    .select([
      'accounts.key',
      'accounts.id',
      'accounts.email',
      'accounts.domain',
      'accounts.status',
      'accounts.reported_claim',
      'accounts.managed_by',
      openException(organizationId, now),
      openDispute(),
    ]);
}
