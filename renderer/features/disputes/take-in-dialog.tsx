import { Alert, Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconFileDescription, IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { largestDossier } from '../../../shared/domain/owner/dossier/dossier';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { endOfDay } from '../../parts/day-field';
import { useOrganizationId } from '../../routing/organization-route';
import { Dialog } from '../../ui/dialog';
import { Fact, Facts } from '../../ui/facts';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { FileField } from './file-field';
import { useDisputesChanged } from './use-disputes-changed';

/** Opens a case from a dossier that an owner sent, after showing what it says. */
export function TakeInDialog({ onClose }: { readonly onClose: () => void }) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const changed = useDisputesChanged();
  const [file, setFile] = useState<File | null>(null);
  const [dossier, setDossier] = useState<string | null>(null);
  const [day, setDay] = useState('');
  const look = useQuery({
    ...api.disputes.readDossier.queryOptions({ input: { organizationId, dossier: dossier ?? '' } }),
    enabled: dossier !== null,
    retry: false,
  });
  const takeIn = useMutation(
    api.disputes.takeIn.mutationOptions({
      async onSuccess({ disputeId }) {
        await changed();
        await navigate({ to: `/o/${organizationId}/disputes/${disputeId}` });
      },
    }),
  );
  const choose = async (chosen: File | null) => {
    setFile(chosen);
    // One character more than allowed is enough to be refused with the reason.
    setDossier(chosen && (await chosen.slice(0, largestDossier + 1).text()));
  };
  const error = look.error ?? takeIn.error;
  return (
    <Dialog onClose={onClose} title="Take in a dossier" size="lg">
      <Stack>
        <FileField
          label="Dossier file"
          description="The JSON file that an owner saved with Claimdesk."
          icon={IconFileDescription}
          accept="application/json,.json"
          file={file}
          onChange={(chosen) => void choose(chosen)}
        />
        {look.data && dossier !== null && (
          <>
            <Alert color="orange" variant="light" icon={<IconInfoCircle aria-hidden />}>
              This file does not prove who wrote it. Before you release an account, make sure through another
              way that you are writing with its owner.
            </Alert>
            <Text>
              About {look.data.email}, written <Instant at={look.data.writtenAt} form="absolute" />.{' '}
              {look.data.account
                ? `That is ${look.data.account.name || 'an account without a name'}, ${look.data.account.kind}.`
                : 'No account of this organization has this address, so no case can be opened from it.'}
            </Text>
            <section aria-label="What the dossier says">
              <Stack gap="sm">
                {look.data.sections.map(({ title, lines }) => (
                  <div key={title}>
                    <Title order={3}>{title}</Title>
                    <Facts>
                      {lines.map(({ label, value }) => (
                        <Fact key={label + value} name={label}>
                          {value}
                        </Fact>
                      ))}
                    </Facts>
                  </div>
                ))}
              </Stack>
            </section>
            <TextInput
              type="date"
              label="Answer due at the end of"
              description="Leave empty for no deadline."
              value={day}
              maw={240}
              onChange={({ currentTarget }) => setDay(currentTarget.value)}
            />
          </>
        )}
        {error && dossier !== null && <Failure text={describeFailure(error)} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button
            disabled={dossier === null || !look.data?.account}
            loading={takeIn.isPending}
            onClick={() =>
              dossier !== null && takeIn.mutate({ organizationId, dossier, deadline: endOfDay(day) })
            }
          >
            Open the case and hold the account
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
