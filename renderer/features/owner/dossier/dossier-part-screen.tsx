import { Anchor, Button, Group, Skeleton, Stack } from '@mantine/core';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { DossierAnswers } from '../../../../shared/domain/owner/dossier/answers';
import {
  type DossierPart,
  dossierPartLabels,
  dossierParts,
} from '../../../../shared/domain/owner/dossier/tasks';
import { describeFailure } from '../../../api/describe-failure';
import { OwnerPage } from '../../../parts/owner-page';
import { Failure } from '../../../ui/failure';
import { AccessFields } from './access-fields';
import { AddressesFields } from './addresses-fields';
import { ShownFields } from './shown-fields';
import { StakeFields } from './stake-fields';
import { TriedFields } from './tried-fields';
import { useDossier } from './use-dossier';

const fields = {
  shown: ShownFields,
  addresses: AddressesFields,
  stake: StakeFields,
  tried: TriedFields,
  access: AccessFields,
} as const satisfies Record<DossierPart, unknown>;

/** One part of a dossier. What is answered is kept whenever a field is left, so nothing is lost by going away. */
export function DossierPartScreen() {
  const part = useParams({
    strict: false,
    select: (params) => dossierParts.find((known) => known === params.part) ?? 'shown',
  });
  const { dossierId, dossier } = useDossier();
  return (
    <OwnerPage
      title={dossierPartLabels[part]}
      lead={
        <Anchor
          inherit
          renderRoot={(props) => <Link {...props} to="/owner/dispute/$dossierId" params={{ dossierId }} />}
        >
          {dossier.data ? `Back to the dossier about ${dossier.data.email}` : 'Back to the dossier'}
        </Anchor>
      }
    >
      {dossier.isPending && <Skeleton height={320} />}
      {dossier.error && <Failure text={describeFailure(dossier.error)} onRetry={() => dossier.refetch()} />}
      {dossier.data && <PartForm key={part} part={part} kept={dossier.data.answers} />}
    </OwnerPage>
  );
}

function PartForm({ part, kept }: { readonly part: DossierPart; readonly kept: DossierAnswers }) {
  const { dossierId, save, saving } = useDossier();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState(kept);
  const Fields = fields[part];
  const keep = async () => {
    if (JSON.stringify(answers) !== JSON.stringify(kept)) await save(answers);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await keep();
    await navigate({ to: '/owner/dispute/$dossierId', params: { dossierId } });
  };
  return (
    <form
      onSubmit={(event) => void submit(event)}
      // A failure to keep stands below the fields; the answers stay on screen.
      onBlur={() => void keep().catch(() => undefined)}
      noValidate
    >
      <Stack gap="lg">
        <Fields answers={answers} onChange={setAnswers} />
        {saving.error && <Failure text={describeFailure(saving.error)} />}
        <Group>
          <Button type="submit" loading={saving.isPending}>
            Keep and go back to the list
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
