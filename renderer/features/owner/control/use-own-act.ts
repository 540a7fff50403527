import { notifications } from '@mantine/notifications';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../../../api/client';

/** What follows every act of an owner: the dialog closes, the screen looks again, and a line says what was done. */
export function useOwnAct(onClose: () => void) {
  const queryClient = useQueryClient();
  return async (message: string) => {
    onClose();
    notifications.show({ message });
    await queryClient.invalidateQueries({ queryKey: api.owner.key() });
  };
}
