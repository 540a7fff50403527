import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DomainDetail } from '../../../shared/contract/domains';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';

/** Looks for the proof of a domain at once. What it found is told by the news of the screen. */
export function useCheckNow({ id }: Pick<DomainDetail, 'id'>) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const check = useMutation(
    api.domains.checkNow.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.domains.key() }),
      onError: (error) => {
        const { title, reason, nextStep } = describeFailure(error);
        notifications.show({ color: 'orange', title, message: `${reason} ${nextStep}`, withBorder: true });
      },
    }),
  );
  return { check: () => check.mutate({ organizationId, domainId: id }), isChecking: check.isPending };
}
