import type { Offer } from '../../../shared/contract/operations';
import classes from './account-screen.module.css';
import { isOpen, type OfferActions } from './offer-actions';
import { OfferLine } from './offer-line';

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
