import { Alert, Button, Group, Text } from '@mantine/core';
import { IconShieldExclamation } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Plan } from '../../../shared/contract/claim-plans';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Instant } from '../../ui/instant';

/** Says that the proof is too old to claim by, and checks the domain now; nothing while it is fresh. */
export function ProofNotice({ plan }: { readonly plan: Plan }) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const { domain, kind } = plan;
  const check = useMutation(
    api.domains.checkNow.mutationOptions({
      onSettled: () =>
        Promise.all([
          queryClient.invalidateQueries({ queryKey: api.claims.key() }),
          queryClient.invalidateQueries({ queryKey: api.domains.key() }),
        ]),
    }),
  );
  if (kind === 'unclaim' || domain.state !== 'verified' || domain.proof.kind === 'fresh') return null;
  const failure = check.error && describeFailure(check.error);
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconShieldExclamation aria-hidden />}
      title="The proof of the domain has to be seen again"
      maw={720}
    >
      <Text size="sm">
        Accounts are claimed only by a proof of the last 24 hours.{' '}
        {domain.proof.kind === 'stale' && (
          <>
            That of {domain.unicodeName} was last seen <Instant at={domain.proof.checkedAt} />.
          </>
        )}
        {check.isSuccess && ' The check was made and did not see it.'}
        {failure && ` ${failure.reason} ${failure.nextStep}`}
      </Text>
      <Group gap="xs" mt="sm">
        <Button
          size="xs"
          loading={check.isPending}
          onClick={() => check.mutate({ organizationId, domainId: domain.id })}
        >
          Check {domain.unicodeName} now
        </Button>
        <Button component={Link} to={`/o/${organizationId}/domains/${domain.id}`} size="xs" variant="default">
          Show the domain
        </Button>
      </Group>
    </Alert>
  );
}
