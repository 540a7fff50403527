import { ActionIcon, Anchor, Checkbox, Text, Tooltip } from '@mantine/core';
import { IconCalendarDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Deletion } from '../../../shared/contract/deletions';
import { CancelDeletionButton } from '../../parts/deletions/cancel-deletion-button';
import { DeletionCountdown } from '../../parts/deletions/deletion-countdown';
import { useCalendarFile } from '../../parts/deletions/use-calendar-file';
import { useOrganizationId } from '../../routing/organization-route';
import { Instant } from '../../ui/instant';
import classes from './deletions.module.css';

interface RunningRowProps {
  readonly deletion: Deletion;
  readonly picked: boolean;
  readonly onPick: (on: boolean) => void;
}

export function RunningRow({ deletion, picked, onPick }: RunningRowProps) {
  const organizationId = useOrganizationId();
  const calendar = useCalendarFile(organizationId);
  const { id, accountId, name, email, startedAt, startedBy, reason, cancelRefusal } = deletion;
  return (
    <tr data-picked={picked || undefined}>
      <td className={classes['check']}>
        <Checkbox
          size="xs"
          aria-label={`Select ${name}`}
          disabled={cancelRefusal !== null}
          checked={picked}
          onChange={({ currentTarget }) => onPick(currentTarget.checked)}
        />
      </td>
      <th scope="row">
        <Anchor component={Link} to={`/o/${organizationId}/accounts/${accountId}`} fw={500}>
          {name}
        </Anchor>
        <Text size="sm" c="var(--cd-text-quiet)" className={classes['quiet']}>
          {email}
        </Text>
      </th>
      <td data-label="Last moment to cancel">
        <DeletionCountdown deletion={deletion} />
      </td>
      <td data-label="Started">
        <Instant at={startedAt} form="absolute" />
        <Text size="sm" c="var(--cd-text-quiet)">
          by {startedBy}
        </Text>
      </td>
      <td data-label="Reason" className={classes['reason']}>
        {reason}
      </td>
      <td className={classes['acts']}>
        <Tooltip label="Save the last day as a calendar file">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Save the last day of ${name} as a calendar file`}
            loading={calendar.isPending}
            onClick={() => calendar.mutate(id)}
          >
            <IconCalendarDown size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <CancelDeletionButton organizationId={organizationId} deletion={deletion} />
      </td>
    </tr>
  );
}
