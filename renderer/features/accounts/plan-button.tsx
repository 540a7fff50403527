import { Button, type ButtonProps } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconFlag3 } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type AccountSelection, mostSelected } from '../../../shared/domain/accounts/account-list';
import type { OrganizationId } from '../../../shared/domain/ids';
import { client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { usePickedAccounts } from '../../state/picked-accounts';

interface PlanButtonProps extends Pick<ButtonProps, 'size' | 'disabled'> {
  readonly organizationId: OrganizationId;
  readonly selection: () => AccountSelection;
  readonly children: string;
}

/** Takes a selection into a new claim plan. */
export function PlanButton({ organizationId, selection, children, ...look }: PlanButtonProps) {
  const navigate = useNavigate();
  const pick = usePickedAccounts((state) => state.pick);
  const plan = useMutation({
    mutationFn: () =>
      client.accounts.resolveSelection({ organizationId, selection: selection(), limit: mostSelected }),
    onSuccess({ ids, count }) {
      if (count > ids.length) {
        notifications.show({
          title: `A plan takes at most ${mostSelected.toLocaleString('en')} picked accounts`,
          message: 'Select fewer, or make a plan for the whole domain or by a rule under Claim plans.',
        });
        return;
      }
      pick(ids);
      void navigate({
        to: '/o/$organizationId/claims/new',
        params: { organizationId },
        search: { kind: 'claim', picked: true },
      });
    },
    onError(error) {
      const { title, reason, nextStep } = describeFailure(error);
      notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
    },
  });
  return (
    <Button
      {...look}
      leftSection={<IconFlag3 size={16} stroke={1.8} aria-hidden />}
      loading={plan.isPending}
      onClick={() => plan.mutate()}
    >
      {children}
    </Button>
  );
}
