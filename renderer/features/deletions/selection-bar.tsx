import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { mostPickedDeletions } from '../../../shared/contract/deletions';
import type { DeletionId } from '../../../shared/domain/ids';
import { client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import classes from './deletions.module.css';

interface SelectionBarProps {
  readonly picked: readonly DeletionId[];
  /** Whether what is picked is all there is. */
  readonly everything: boolean;
  readonly total: number;
  readonly onClear: () => void;
}

/** What to do with the deletions picked: their plan opens on its own page and is run there. */
export function SelectionBar({ picked, everything, total, onClear }: SelectionBarProps) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const plan = useMutation({
    mutationFn: (deletionIds: readonly DeletionId[] | null) =>
      client.deletions.planCancel({ organizationId, deletionIds: deletionIds && [...deletionIds] }),
    onSuccess: ({ jobId }) =>
      navigate({ to: '/o/$organizationId/jobs/$jobId', params: { organizationId, jobId } }),
    onError(error) {
      const { title, reason, nextStep } = describeFailure(error);
      notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
    },
  });
  const tooMany = picked.length > mostPickedDeletions;
  return (
    <Group className={classes['bar']} role="region" aria-label="Selected deletions" gap="sm">
      <Text fw={500}>
        {picked.length.toLocaleString('en')} of {total.toLocaleString('en')} selected
      </Text>
      <Button
        disabled={tooMany && !everything}
        loading={plan.isPending}
        onClick={() => plan.mutate(tooMany ? null : picked)}
      >
        Plan to cancel{' '}
        {picked.length === 1 ? '1 deletion' : `${picked.length.toLocaleString('en')} deletions`}
      </Button>
      {!everything && total > picked.length && (
        <Button variant="default" loading={plan.isPending} onClick={() => plan.mutate(null)}>
          Plan to cancel all {total.toLocaleString('en')}
        </Button>
      )}
      <Button variant="subtle" onClick={onClear}>
        Clear
      </Button>
    </Group>
  );
}
