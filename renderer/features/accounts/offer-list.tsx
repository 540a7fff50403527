import type { Account } from '../../../shared/contract/accounts';
import type { Offer } from '../../../shared/contract/operations';
import type { OrganizationId } from '../../../shared/domain/ids';
import classes from './account-screen.module.css';
import { OfferLine } from './offer-line';

export interface OfferActions {
  readonly organizationId: OrganizationId;
  readonly account: Account;
  readonly onChoose: (offer: Offer) => void;
  readonly onMarkUnsynced: () => void;
  readonly onStateRepositories: () => void;
}

interface OfferListProps extends OfferActions {
  readonly offers: readonly Offer[];
}

/** What is possible now first, then what is not, each group in the order of the core. */
export function OfferList({ offers, ...actions }: OfferListProps) {
  const sorted = [...offers.filter(isOpen), ...offers.filter((offer) => !isOpen(offer))];
  return (
    <ul className={classes['offers']}>
      {sorted.map((offer) => (
        <OfferLine key={offer.kind} offer={offer} {...actions} />
      ))}
    </ul>
  );
}

/** Whether an offer can be taken up as it is. */
export function isOpen({ allowed, blockers }: Offer): boolean {
  return allowed && blockers.length === 0;
}
