import { Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../api/client';
import { OrganizationNameField } from '../../parts/organization-name-field';

interface CreateFirstProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Names the first organization and goes straight on to its import. */
export function CreateFirst({ opened, onClose }: CreateFirstProps) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation(
    api.organizations.create.mutationOptions({
      onSuccess: async ({ id }) => {
        await navigate({ to: `/o/${id}/import` });
        await queryClient.invalidateQueries({ queryKey: api.organizations.key() });
      },
    }),
  );
  return (
    <Modal opened={opened} onClose={onClose} title="Create an organization">
      <OrganizationNameField
        act="Create and import"
        busy={create.isPending}
        error={create.error}
        onSubmit={(name) => create.mutate({ name })}
        onCancel={onClose}
      />
    </Modal>
  );
}
