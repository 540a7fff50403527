import { Button, Text } from '@mantine/core';
import {
  IconArrowBackUp,
  IconAt,
  IconCloudCheck,
  IconPhoto,
  IconPlayerPause,
  IconPlayerPlay,
  IconTrash,
  IconUserEdit,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Offer } from '../../../shared/contract/operations';
import { reasonOf } from '../../../shared/domain/operations/permission';
import { operationWords } from '../../parts/operations/operation-words';
import classes from './account-screen.module.css';
import { FixList } from './fix-list';
import { isOpen, type OfferActions } from './offer-actions';

const icons = {
  deactivate: IconPlayerPause,
  reactivate: IconPlayerPlay,
  delete: IconTrash,
  'cancel-deletion': IconArrowBackUp,
  'edit-profile': IconUserEdit,
  'change-picture': IconPhoto,
  'change-email': IconAt,
  'mark-synced': IconCloudCheck,
} as const satisfies Record<Offer['kind'], unknown>;

interface OfferLineProps extends OfferActions {
  readonly offer: Offer;
}

/** One thing an admin may want to do: a button where it can be done, otherwise why not and what to do instead. */
export function OfferLine({ offer, ...actions }: OfferLineProps) {
  const { verb, brings } = operationWords[offer.kind];
  const Icon = icons[offer.kind];
  const open = isOpen(offer);
  const { sentence, nextStep } = reasonOf(offer);
  const isOverridable = offer.blockers.length > 0 && offer.blockers.every(({ overridable }) => overridable);
  return (
    <li data-open={open} aria-label={verb}>
      <Icon size={18} stroke={1.6} aria-hidden />
      <div className={classes['offer']}>
        <Text fw={500}>{verb}</Text>
        {open && (
          <Text size="sm" c="var(--cd-text-quiet)">
            {brings}
          </Text>
        )}
        {!open && offer.blockers.length === 0 && (
          <Text size="sm" c="var(--cd-text-quiet)">
            {sentence} {nextStep}
          </Text>
        )}
        {offer.blockers.length > 0 && <FixList blockers={offer.blockers} {...actions} />}
      </div>
      {open && offer.kind === 'change-email' && <ChangeEmailButton {...actions} />}
      {open && offer.kind !== 'change-email' && (
        <Button variant="default" size="xs" onClick={() => actions.onChoose(offer)}>
          {verb}
        </Button>
      )}
      {isOverridable && (
        <Button
          variant="default"
          size="xs"
          aria-label={`Go on without them: ${verb.toLowerCase()}`}
          onClick={() => actions.onChoose(offer)}
        >
          Go on without them
        </Button>
      )}
    </li>
  );
}

/** A change of the address has a screen of its own: it says who is in the way while the address is typed. */
function ChangeEmailButton({ organizationId, account }: Pick<OfferActions, 'organizationId' | 'account'>) {
  return (
    <Button
      variant="default"
      size="xs"
      renderRoot={(props) => (
        <Link
          {...props}
          to="/o/$organizationId/emails/change"
          params={{ organizationId }}
          search={{ account: account.id }}
        />
      )}
    >
      {operationWords['change-email'].verb}
    </Button>
  );
}
