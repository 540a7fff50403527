import { Anchor, Button, Table } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Organization } from '../../../shared/contract/organizations';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { FieldDrawing } from '../../ui/drawings/field-drawing';
import { EmptyState } from '../../ui/empty-state';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';
import { Page } from '../../ui/page';
import { DeleteDialog } from './delete-dialog';
import { CreateDialog, RenameDialog } from './organization-dialog';
import { useSwitch } from './use-switch';

type Dialog = { readonly kind: 'rename' | 'delete'; readonly organization: Organization };

/** All organizations of the store: create, open, rename and delete them. */
export function OrganizationsScreen() {
  const { create } = useSearch({ from: '/outside/organizations' });
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const list = useQuery(api.organizations.list.queryOptions());
  const openCreate = (opened: boolean) =>
    navigate({ to: '/organizations', search: opened ? { create: true } : {}, replace: true });
  return (
    <Page
      title="Organizations"
      lead="Each has its own accounts, domains and claims; all of them share the store on this computer."
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => openCreate(true)}>
          Create organization
        </Button>
      }
    >
      {list.error && <Failure text={describeFailure(list.error)} onRetry={() => list.refetch()} />}
      {list.data?.organizations.length === 0 && (
        <EmptyState
          drawing={<FieldDrawing />}
          title="No organization yet"
          text="Create one and import the export of its accounts."
        />
      )}
      {list.data !== undefined && list.data.organizations.length > 0 && (
        <List organizations={list.data.organizations} onChoose={setDialog} />
      )}
      <CreateDialog opened={create === true} onClose={() => openCreate(false)} />
      {dialog?.kind === 'rename' && (
        <RenameDialog organization={dialog.organization} onClose={() => setDialog(null)} />
      )}
      {dialog?.kind === 'delete' && (
        <DeleteDialog organization={dialog.organization} onClose={() => setDialog(null)} />
      )}
    </Page>
  );
}

interface ListProps {
  readonly organizations: readonly Organization[];
  readonly onChoose: (dialog: Dialog) => void;
}

function List({ organizations, onChoose }: ListProps) {
  const remember = useSwitch();
  return (
    <Table.ScrollContainer minWidth={460}>
      <Table verticalSpacing="xs" maw={900}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Name</Table.Th>
            <Table.Th>Created</Table.Th>
            <Table.Td />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {organizations.map((organization) => (
            <Table.Tr key={organization.id}>
              <Table.Td>
                <Anchor
                  component={Link}
                  to={`/o/${organization.id}/overview`}
                  fw={500}
                  onClick={() => remember(organization.id)}
                >
                  {organization.name}
                </Anchor>
              </Table.Td>
              <Table.Td>
                <Instant at={organization.createdAt} />
              </Table.Td>
              <Table.Td ta="right">
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="gray"
                  aria-label={`Rename ${organization.name}`}
                  onClick={() => onChoose({ kind: 'rename', organization })}
                >
                  Rename
                </Button>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="red"
                  aria-label={`Delete ${organization.name}`}
                  onClick={() => onChoose({ kind: 'delete', organization })}
                >
                  Delete
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
