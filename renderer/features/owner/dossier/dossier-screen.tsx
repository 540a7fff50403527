import { Anchor, Button, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { dossierLetters } from '../../../../shared/domain/owner/dispute-letter';
import type { Dossier } from '../../../../shared/domain/owner/dossier/dossier';
import { api } from '../../../api/client';
import { describeFailure } from '../../../api/describe-failure';
import { OwnerPage } from '../../../parts/owner-page';
import { Failure } from '../../../ui/failure';
import { DisputeLetter } from '../dispute-letter';
import { DossierExports } from './dossier-exports';
import { DossierSteps } from './dossier-steps';
import { DossierTasks } from './dossier-tasks';
import { useDossier } from './use-dossier';

/** The hub of a dossier: its parts, what to send, and what to do next. Left at any time, it is as it was left. */
export function DossierScreen() {
  const { dossierId, dossier, save, saving } = useDossier();
  const { data } = dossier;
  return (
    <OwnerPage
      title={data ? `Dossier about ${data.email}` : 'Dossier'}
      lead={
        <Anchor component={Link} to="/owner/dispute" inherit>
          Back to all dossiers
        </Anchor>
      }
    >
      {dossier.isPending && <Skeleton height={320} />}
      {dossier.error && <Failure text={describeFailure(dossier.error)} onRetry={() => dossier.refetch()} />}
      {saving.error && <Failure text={describeFailure(saving.error)} />}
      {data && (
        <Stack gap="xl">
          <DossierTasks dossierId={dossierId} answers={data.answers} />
          <DossierSteps answers={data.answers} onTick={(done) => void save({ ...data.answers, done })} />
          <Results dossier={{ email: data.email, answers: data.answers, writtenAt: data.changedAt }} />
          <RemoveDossier />
        </Stack>
      )}
    </OwnerPage>
  );
}

function Results({ dossier }: { readonly dossier: Dossier }) {
  const letters = dossierLetters(dossier);
  return (
    <>
      <DossierExports dossier={dossier} />
      <DisputeLetter title="What to write to support" letter={letters.support} />
      <DisputeLetter title="What to write to the organization" letter={letters.organization} />
    </>
  );
}

function RemoveDossier() {
  const { dossierId } = useDossier();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const remove = useMutation(
    api.owner.dossiers.remove.mutationOptions({
      async onSuccess() {
        await navigate({ to: '/owner/dispute', search: {} });
        queryClient.removeQueries({
          queryKey: api.owner.dossiers.get.key({ input: { dossierId }, type: 'query' }),
        });
        await queryClient.invalidateQueries({ queryKey: api.owner.dossiers.list.key() });
      },
    }),
  );
  return (
    <Stack gap="xs">
      <Title order={2}>Done with it</Title>
      <Text c="var(--cd-text-quiet)">Files that you saved stay where they are.</Text>
      {remove.error && <Failure text={describeFailure(remove.error)} />}
      <Group>
        <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate({ dossierId })}>
          Remove 1 dossier from this computer
        </Button>
      </Group>
    </Stack>
  );
}
