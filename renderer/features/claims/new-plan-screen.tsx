import { Button, Group, SegmentedControl, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { PlanKind } from '../../../shared/domain/claims/plan-scope';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { usePickedAccounts } from '../../state/picked-accounts';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { DomainField } from './domain-field';
import { NewPlanSearch } from './new-plan-search';
import { newDraft, type PlanDraft, scopeOfDraft, suggestedName } from './plan-draft';
import { ScopeField } from './scope-field';
import { useDomains } from './use-domains';

/** Makes a plan: which domain, which accounts. What it changes is shown next, before anything happens. */
export function NewPlanScreen() {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const search = NewPlanSearch.parse(useSearch({ strict: false }));
  const accountIds = usePickedAccounts((picked) => picked.accountIds);
  const domains = useDomains();
  const [draft, setDraft] = useState<PlanDraft>(() =>
    newDraft({
      kind: search.kind,
      domainId: search.domain ?? null,
      scope: search.from ? 'plan' : search.picked && accountIds.length > 0 ? 'picked' : 'all',
    }),
  );
  const change = (part: Partial<PlanDraft>) => setDraft((before) => ({ ...before, ...part }));
  const domain = domains.choose(draft);
  const scope = scopeOfDraft(draft, { accountIds, from: search.from });
  const suggestion = suggestedName(draft.kind, domain?.unicodeName);
  const create = useMutation(
    api.claims.plans.create.mutationOptions({
      async onSuccess({ planId }) {
        await queryClient.invalidateQueries({ queryKey: api.claims.key() });
        await navigate({ to: `/o/${organizationId}/claims/${planId}` });
      },
    }),
  );
  const isUnclaim = draft.kind === 'unclaim';
  return (
    <Page
      title={isUnclaim ? 'Unclaim accounts' : 'New claim plan'}
      lead="Nothing happens yet: the next page shows what would change, and for whom."
      width="reading"
    >
      <Stack gap="xl">
        {!search.from && (
          <SegmentedControl
            aria-label="What the plan does"
            value={draft.kind}
            onChange={(kind) => change({ kind: PlanKind.parse(kind) })}
            data={[
              { value: 'claim', label: 'Claim accounts' },
              { value: 'unclaim', label: 'Unclaim accounts' },
            ]}
            style={{ alignSelf: 'flex-start' }}
          />
        )}
        <DomainField
          kind={draft.kind}
          domains={domains}
          chosen={domain}
          onChange={(domainId) => change({ domainId })}
        />
        {domain && <ScopeField draft={draft} domain={domain} picked={accountIds.length} onChange={change} />}
        <TextInput
          label="Name of the plan"
          placeholder={suggestion}
          value={draft.name}
          maxLength={120}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        {create.error && <Failure text={describeFailure(create.error)} />}
        <Group justify="flex-end">
          <Button component={Link} to={`/o/${organizationId}/claims`} variant="default">
            Back to plans
          </Button>
          <Button
            disabled={!domain || !scope}
            loading={create.isPending}
            onClick={() => {
              if (!domain || !scope) return;
              const name = draft.name.trim() || suggestion;
              create.mutate({ organizationId, domainId: domain.id, kind: draft.kind, name, scope });
            }}
          >
            Show what changes
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}
