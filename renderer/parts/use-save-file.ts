import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import type { WrittenExport } from '../../shared/contract/exports';
import { describeFailure } from '../api/describe-failure';
import { saveExport } from './save-export';

/** Has the core write one file or several and hands them to the person. */
export function useSaveFile(write: () => Promise<WrittenExport | readonly WrittenExport[]>) {
  return useMutation({
    async mutationFn() {
      const written = [await write()].flat();
      for (const file of written) await saveExport(file);
      return written;
    },
    onSuccess: (files) =>
      notifications.show({
        message: files
          .map(({ rows, fileName }) => `${rows.toLocaleString('en')} rows saved as ${fileName}`)
          .join('. '),
      }),
    onError(error) {
      const { title, reason, nextStep } = describeFailure(error);
      notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
    },
  });
}
