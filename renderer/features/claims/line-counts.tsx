import { Button, Group, Text } from '@mantine/core';
import type { Plan } from '../../../shared/contract/claim-plans';
import type { LineTotals } from '../../../shared/domain/claims/evaluation-totals';
import { client } from '../../api/client';
import { useSaveFile } from '../../parts/use-save-file';
import { useOrganizationId } from '../../routing/organization-route';

/** Accounts for every line of the file of addresses (rule E2). */
export function LineCounts({ plan, lines }: { readonly plan: Plan; readonly lines: LineTotals }) {
  const organizationId = useOrganizationId();
  const save = useSaveFile(() => client.claims.plans.exportLines({ organizationId, planId: plan.id }));
  const number = (value: number) => value.toLocaleString('en');
  const refused = lines.lines - lines.matched;
  return (
    <Group gap="md">
      <Text size="sm" c="var(--cd-text-quiet)" className="numbers">
        {number(lines.lines)} lines in the file = {number(lines.matched)} matched + {number(lines.unknown)}{' '}
        unknown + {number(lines.duplicate)} repeated + {number(lines.malformed)} that are no address
      </Text>
      {refused > 0 && (
        <Button variant="default" size="compact-sm" loading={save.isPending} onClick={() => save.mutate()}>
          Save the {number(refused)} lines not matched
        </Button>
      )}
    </Group>
  );
}
