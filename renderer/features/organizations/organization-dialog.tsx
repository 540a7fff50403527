import { Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Organization } from '../../../shared/contract/organizations';
import { api } from '../../api/client';
import { OrganizationNameField } from '../../parts/organization-name-field';
import { Dialog } from '../../ui/dialog';

interface CreateDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Creates an organization and leads on to its first import. */
export function CreateDialog({ opened, onClose }: CreateDialogProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation(
    api.organizations.create.mutationOptions({
      onSuccess: async ({ id }) => {
        await queryClient.invalidateQueries({ queryKey: api.organizations.key() });
        await navigate({ to: `/o/${id}/import` });
      },
    }),
  );
  return (
    <Modal opened={opened} onClose={onClose} title="Create organization">
      <OrganizationNameField
        act="Create organization"
        busy={create.isPending}
        error={create.error}
        onSubmit={(name) => create.mutate({ name })}
        onCancel={onClose}
      />
    </Modal>
  );
}

interface RenameDialogProps {
  readonly organization: Organization;
  readonly onClose: () => void;
}

export function RenameDialog({ organization, onClose }: RenameDialogProps) {
  const queryClient = useQueryClient();
  const rename = useMutation(
    api.organizations.rename.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.organizations.key() });
        onClose();
      },
    }),
  );
  return (
    <Dialog onClose={onClose} title={`Rename ${organization.name}`}>
      <OrganizationNameField
        initialName={organization.name}
        act="Rename organization"
        busy={rename.isPending}
        error={rename.error}
        onSubmit={(name) => rename.mutate({ organizationId: organization.id, name })}
        onCancel={onClose}
      />
    </Dialog>
  );
}
