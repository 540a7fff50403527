import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { DeletionId, OrganizationId } from '../../../shared/domain/ids';
import { client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { saveExport } from '../save-export';
import { localTimeZone } from './time-zone';

/** Saves the last days of one running deletion, or with null of all, as a calendar file. */
export function useCalendarFile(organizationId: OrganizationId) {
  return useMutation({
    async mutationFn(deletionId: DeletionId | null) {
      const timeZone = localTimeZone();
      const written = await client.deletions.exportCalendar({ organizationId, deletionId, timeZone });
      await saveExport(written);
      return written;
    },
    onSuccess: ({ rows, fileName }) =>
      notifications.show({
        message: `${rows === 1 ? '1 last day' : `${rows.toLocaleString('en')} last days`} saved as ${fileName}`,
      }),
    onError(error) {
      const { title, reason, nextStep } = describeFailure(error);
      notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
    },
  });
}
