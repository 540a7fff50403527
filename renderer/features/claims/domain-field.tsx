import { Anchor, Select, Skeleton, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { DomainSummary } from '../../../shared/contract/domains';
import type { PlanKind } from '../../../shared/domain/claims/plan-scope';
import { DomainId } from '../../../shared/domain/ids';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { canBeTaken, type Domains } from './use-domains';

interface Props {
  readonly kind: PlanKind;
  readonly domains: Domains;
  readonly chosen: DomainSummary | undefined;
  readonly onChange: (domainId: DomainId) => void;
}

/** Chooses the domain; one that cannot be claimed from stays visible and says why. */
export function DomainField({ kind, domains, chosen, onChange }: Props) {
  const organizationId = useOrganizationId();
  if (domains.error) return <Failure text={describeFailure(domains.error)} onRetry={domains.retry} />;
  if (!domains.all) return <Skeleton height={60} />;
  const usable = domains.all.some((domain) => canBeTaken(kind, domain));
  return (
    <Stack gap={6}>
      <Select
        label="Domain"
        placeholder="Choose a domain"
        value={chosen?.id ?? null}
        onChange={(value) => value !== null && onChange(DomainId.parse(value))}
        allowDeselect={false}
        data={domains.all.map((domain) => ({
          value: domain.id,
          label: canBeTaken(kind, domain) ? domain.unicodeName : `${domain.unicodeName} (${domain.state})`,
          disabled: !canBeTaken(kind, domain),
        }))}
      />
      {!usable && (
        <Text size="sm" c="var(--cd-text-quiet)">
          No domain is verified yet, and accounts can be claimed only on a verified one.{' '}
          <Anchor component={Link} to={`/o/${organizationId}/domains`} inherit underline="always">
            Verify a domain first
          </Anchor>
        </Text>
      )}
    </Stack>
  );
}
