import { Button, Text } from '@mantine/core';
import type { Deletion } from '../../../shared/contract/deletions';
import type { OrganizationId } from '../../../shared/domain/ids';
import { useCancelDeletion } from './use-cancel-deletion';

interface CancelDeletionButtonProps {
  readonly organizationId: OrganizationId;
  readonly deletion: Deletion;
}

/**
 * Cancels a deletion with one click: nothing is lost by it, and it can be deleted again. Where the admin may not, the
 * reason and the way out stand in its place.
 */
export function CancelDeletionButton({ organizationId, deletion }: CancelDeletionButtonProps) {
  const cancel = useCancelDeletion(organizationId);
  const { cancelRefusal } = deletion;
  if (cancelRefusal !== null) {
    return (
      <Text size="sm" c="var(--cd-text-quiet)" maw={320}>
        {cancelRefusal.sentence} {cancelRefusal.nextStep}
      </Text>
    );
  }
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
