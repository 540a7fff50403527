import type { Account } from '../../../shared/contract/accounts';
import type { Offer } from '../../../shared/contract/operations';
import type { OrganizationId } from '../../../shared/domain/ids';

/** What can be done from a line of the section "What you can do". */
export interface OfferActions {
  readonly organizationId: OrganizationId;
  readonly account: Account;
  readonly onChoose: (offer: Offer) => void;
  readonly onMarkUnsynced: () => void;
  readonly onStateRepositories: () => void;
}

/** Whether an offer can be taken up as it is. */
export function isOpen({ allowed, blockers }: Offer): boolean {
  return allowed && blockers.length === 0;
}
