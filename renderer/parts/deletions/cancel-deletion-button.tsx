import { Button } from '@mantine/core';
import type { Deletion } from '../../../shared/contract/deletions';
import type { OrganizationId } from '../../../shared/domain/ids';
import { useCancelDeletion } from './use-cancel-deletion';

interface CancelDeletionButtonProps {
  readonly organizationId: OrganizationId;
  readonly deletion: Deletion;
}

/** Cancels a deletion with one click: nothing is lost by it, and it can be deleted again. */
export function CancelDeletionButton({ organizationId, deletion }: CancelDeletionButtonProps) {
  const cancel = useCancelDeletion(organizationId);
  return (
    <Button
      size="xs"
      variant="default"
      loading={cancel.isPending}
      onClick={() => cancel.mutate(deletion)}
      aria-label={`Cancel deletion of ${deletion.name}`}
    >
      Cancel deletion
    </Button>
  );
}
