import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { OwnerControl, OwnerOffer } from '../../../../shared/contract/owner';
import type { OwnerAct } from '../../../../shared/domain/owner/control/owner-act';
import classes from '../owner.module.css';
import { actLabels, requestForAct } from './act-words';
import { CancelDialog } from './cancel-dialog';
import { DeleteDialog } from './delete-dialog';
import { EmailDialog } from './email-dialog';
import { NameDialog } from './name-dialog';
import { PictureDialog } from './picture-dialog';

interface OwnActsProps {
  readonly control: OwnerControl;
  readonly known: NonNullable<OwnerControl['known']>;
}

/** What the owner can do from here to an account that this store knows; what is refused leads to a request. */
export function OwnActs({ control: { email, managedBy }, known }: OwnActsProps) {
  const [act, choose] = useState<OwnerAct | null>(null);
  const close = () => choose(null);
  const offers = known.offers.filter(
    (offer) => offer.act !== 'cancel-deletion' || known.deletionDueAt !== null,
  );
  return (
    <Stack gap="xs">
      <Title order={2}>What you can do here</Title>
      <Text c="var(--cd-text-quiet)">
        Claimdesk changes the account in the store on this computer, for every organization in it. The same on
        the service itself is described below.
      </Text>
      <ul className={classes['acts']}>
        {offers.map((offer) => (
          <ActLine
            key={offer.act}
            email={email}
            organization={managedBy ?? ''}
            offer={offer}
            onChoose={choose}
          />
        ))}
      </ul>
      {act === 'change-name' && <NameDialog email={email} name={known.name} onClose={close} />}
      {act === 'change-picture' && <PictureDialog email={email} onClose={close} />}
      {act === 'change-email' && <EmailDialog email={email} onClose={close} />}
      {act === 'delete-account' && <DeleteDialog email={email} onClose={close} />}
      {act === 'cancel-deletion' && <CancelDialog email={email} onClose={close} />}
    </Stack>
  );
}

interface ActLineProps {
  readonly email: string;
  /** Who manages the account; empty for nobody known. */
  readonly organization: string;
  readonly offer: OwnerOffer;
  readonly onChoose: (act: OwnerAct) => void;
}

function ActLine({ email, organization, offer: { act, refusal }, onChoose }: ActLineProps) {
  const request = requestForAct[act];
  if (refusal === null) {
    return (
      <li>
        <Button variant="default" onClick={() => onChoose(act)}>
          {actLabels[act]}…
        </Button>
      </li>
    );
  }
  return (
    <li>
      <Text fw={500}>{actLabels[act]}</Text>
      <Text c="var(--cd-text-quiet)">
        {refusal.reason} {refusal.nextStep}
      </Text>
      {request !== null && refusal.rule === 'M1' && (
        <Group>
          <Button
            component={Link}
            to={`/owner/requests?${new URLSearchParams({ email, organization, kind: request })}`}
            variant="default"
            size="xs"
          >
            Ask the admin
          </Button>
        </Group>
      )}
    </li>
  );
}
