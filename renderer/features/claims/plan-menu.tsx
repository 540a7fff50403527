import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconFileArrowRight, IconPencil, IconTrash } from '@tabler/icons-react';
import type { Plan } from '../../../shared/contract/claim-plans';
import { client } from '../../api/client';
import { useSaveFile } from '../../parts/use-save-file';
import { useOrganizationId } from '../../routing/organization-route';
import { RemovePlanDialog } from './remove-plan-dialog';
import { RenamePlanDialog } from './rename-plan-dialog';

/** What else can be done with a plan. */
export function PlanMenu({ plan }: { readonly plan: Plan }) {
  const organizationId = useOrganizationId();
  const [renaming, rename] = useDisclosure();
  const [removing, remove] = useDisclosure();
  const files = useSaveFile(async () => {
    const written = await client.claims.plans.unclaimFiles({ organizationId, planId: plan.id });
    return written.files;
  });
  return (
    <>
      <Menu position="bottom-end" width={280}>
        <Menu.Target>
          <ActionIcon
            variant="default"
            size={36}
            aria-label="More acts on this plan"
            loading={files.isPending}
          >
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {plan.kind === 'unclaim' && (
            <Menu.Item
              leftSection={<IconFileArrowRight size={16} aria-hidden />}
              disabled={!plan.totals?.ready}
              onClick={() => files.mutate()}
            >
              Save unclaim files for the service
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={rename.open}>
            Rename
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            disabled={plan.state === 'running' || plan.state === 'halted'}
            onClick={remove.open}
          >
            Remove
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <RenamePlanDialog key={plan.name} plan={plan} opened={renaming} onClose={rename.close} />
      <RemovePlanDialog plan={plan} opened={removing} onClose={remove.close} />
    </>
  );
}
