import { Button, Text } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import type { Action } from '../../../shared/domain/permissions/action';
import type { Actor, Manager } from '../../../shared/domain/permissions/actor';
import { inGeneral } from '../../../shared/domain/permissions/decide';
import { type MatrixGroup, PermissionMatrix } from '../../parts/permission-matrix';
import { Page } from '../../ui/page';
import classes from './matrix-screen.module.css';

const cellOf = (actor: Actor, manager: Manager) => (action: Action) => inGeneral(action, actor, manager);

function groupOf(label: string, actor: Actor): MatrixGroup {
  const personal = cellOf(actor, 'nobody');
  return {
    label,
    columns: [
      { id: `${actor}-personal`, label: 'Personal account', cellOf: personal },
      {
        id: `${actor}-managed`,
        label: 'Managed account',
        cellOf: cellOf(actor, 'this-organization'),
        beforeOf: personal,
      },
    ],
  };
}

const groups = [groupOf('The owner', 'owner'), groupOf('The organization admin', 'org-admin')];

/** The permissions matrix: what a claim changes, to be shown to a room and printed for a wall (rule M1). */
export function MatrixScreen() {
  return (
    <Page
      title="Permissions"
      lead="Who may do what to a personal and to a managed account. Choose a cell to read why."
      actions={
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} aria-hidden />}
          className={classes['screenOnly'] ?? ''}
          onClick={() => window.print()}
        >
          Print
        </Button>
      }
    >
      <div className={classes['matrix']}>
        <PermissionMatrix groups={groups} caption="Who may do what to an account" size="large" />
        <Text size="sm" c="var(--cd-text-quiet)" mt="lg" maw={720}>
          An account is personal until an organization claims it, and managed exactly as long as the claim is
          open. Anyone else has none of these rights, whichever kind it is. Nobody but the owner ever reads
          private content or acts under their name: Claimdesk has no call, screen or export for it.
        </Text>
      </div>
    </Page>
  );
}
