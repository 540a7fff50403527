import { Alert, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Session } from '../../../shared/contract/session';
import { longestGrace, type Settings, shortestGrace } from '../../../shared/domain/settings/settings';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { BulkSettings } from './bulk-settings';
import { ResolverFields } from './resolver-fields';
import { Section } from './section';
import { draftOf, problemsOf, type SettingsDraft, settingsOf } from './settings-draft';
import { WhoWorksHere } from './who-works-here';

interface StoreSettingsProps {
  readonly saved: Settings;
  readonly session: Session;
}

/** What holds for the whole store; saved together, and audited. */
export function StoreSettings({ saved, session }: StoreSettingsProps) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const [draft, setDraft] = useState<SettingsDraft>(() => draftOf(saved));
  const change = useMutation(
    api.settings.change.mutationOptions({
      onSuccess(settings) {
        setDraft(draftOf(settings));
        notifications.show({ message: 'Settings saved' });
        return queryClient.invalidateQueries();
      },
    }),
  );
  const problems = problemsOf(draft);
  const isChanged = JSON.stringify(draft) !== JSON.stringify(draftOf(saved));
  const save = (event: FormEvent) => {
    event.preventDefault();
    const settings = settingsOf(draft);
    if (settings) change.mutate({ organizationId, settings });
  };

  return (
    <form onSubmit={save} aria-label="Settings of the store">
      <Stack gap={40}>
        <WhoWorksHere draft={draft} onChange={setDraft} session={session} />
        <BulkSettings draft={draft} onChange={setDraft} />
        <Section
          title="Domains"
          text="When the proof of a verified domain disappears, its claims are kept for the grace and then released."
        >
          <NumberInput
            label="Grace, in days"
            min={shortestGrace}
            max={longestGrace}
            allowDecimal={false}
            value={draft.graceDays}
            onChange={(value) => setDraft({ ...draft, graceDays: value })}
            error={problems.graceDays}
            maw={160}
          />
        </Section>
        <Section
          title="Resolvers"
          text="DNS servers that are asked for a domain's record. Two different operators must see the same before it counts."
        >
          {session.resolvers.length > 0 && (
            <Alert variant="light" color="gray">
              Claimdesk was started with {session.resolvers.join(', ')}; those are asked instead until it is
              closed.
            </Alert>
          )}
          <ResolverFields
            resolvers={draft.resolvers}
            onChange={(resolvers) => setDraft({ ...draft, resolvers })}
            problems={problems.resolvers}
          />
        </Section>
        {change.error && <Failure text={describeFailure(change.error)} />}
        <Group>
          <Button
            type="submit"
            disabled={!isChanged || settingsOf(draft) === null}
            loading={change.isPending}
          >
            Save settings
          </Button>
          {isChanged && (
            <Button variant="subtle" color="gray" onClick={() => setDraft(draftOf(saved))}>
              Discard changes
            </Button>
          )}
          <Text c="var(--cd-text-quiet)" size="sm" role="status">
            {isChanged ? 'Not saved yet' : ''}
          </Text>
        </Group>
      </Stack>
    </form>
  );
}
