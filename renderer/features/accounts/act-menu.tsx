import { Button, Menu } from '@mantine/core';
import { IconBolt, IconBookmarkPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AccountFilter } from '../../../shared/domain/accounts/account-filter';
import type { AccountSelection } from '../../../shared/domain/accounts/account-list';
import type { OrganizationId } from '../../../shared/domain/ids';
import { accountsInWords } from '../../../shared/domain/jobs/job-words';
import { bulkDraft, bulkKinds, bulkOperations } from '../../parts/operations/bulk-operations';
import { OperationDialog } from '../../parts/operations/operation-dialog';
import type { OperationDraft } from '../../parts/operations/operation-draft';
import { RecipeDialog } from '../../parts/operations/recipe-dialog';

interface ActMenuProps {
  readonly organizationId: OrganizationId;
  /** The list's filter, which a recipe keeps. */
  readonly filter: AccountFilter;
  readonly selection: () => AccountSelection;
  /** How many accounts it stands for; undefined until they are counted. */
  readonly count: number | undefined;
}

const newRecipe = { name: '', draft: null };

/** The operations for what is selected; each asks what it has to know and then makes a plan. */
export function ActMenu({ organizationId, filter, selection, count }: ActMenuProps) {
  const [chosen, choose] = useState<OperationDraft | 'recipe' | null>(null);
  const close = () => choose(null);
  return (
    <>
      <Menu position="top-start" width={240} withInitialFocusPlaceholder={false} withinPortal={false}>
        <Menu.Target>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconBolt size={14} aria-hidden />}
            disabled={count === undefined}
          >
            {count === undefined ? 'Act' : `Act on ${accountsInWords(count)}`}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {bulkKinds.map((kind) => (
            <Menu.Item key={kind} onClick={() => choose(bulkDraft(kind))}>
              {bulkOperations[kind]}
            </Menu.Item>
          ))}
          <Menu.Item component={Link} to={`/o/${organizationId}/emails`}>
            Change e-mails from a file
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconBookmarkPlus size={16} aria-hidden />}
            onClick={() => choose('recipe')}
          >
            Save as recipe
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {chosen === 'recipe' && (
        <RecipeDialog organizationId={organizationId} filter={filter} initial={newRecipe} onClose={close} />
      )}
      {chosen !== null && chosen !== 'recipe' && count !== undefined && (
        <OperationDialog
          organizationId={organizationId}
          target={{ kind: 'selection', selection: selection(), count }}
          initial={chosen}
          offer={null}
          onClose={close}
        />
      )}
    </>
  );
}
