import { Button, Group, List, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Organization, OrganizationHoldings } from '../../../shared/contract/organizations';
import { refuseDeletion } from '../../../shared/domain/organizations/deletion';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { counted } from '../../parts/counted';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { TypedConfirmation } from '../../ui/typed-confirmation';

interface DeleteDialogProps {
  readonly organization: Organization;
  readonly onClose: () => void;
}

/** Says exactly what goes with the organization, or why it cannot go yet; the name has to be typed. */
export function DeleteDialog({ organization, onClose }: DeleteDialogProps) {
  const organizationId = organization.id;
  const holdings = useQuery(api.organizations.holdings.queryOptions({ input: { organizationId } }));
  return (
    <Dialog onClose={onClose} title={`Delete ${organization.name}`}>
      {holdings.isPending && <Skeleton height={120} />}
      {holdings.error && (
        <Failure text={describeFailure(holdings.error)} onRetry={() => holdings.refetch()} />
      )}
      {holdings.data && <Confirm organization={organization} holdings={holdings.data} onClose={onClose} />}
    </Dialog>
  );
}

interface ConfirmProps extends DeleteDialogProps {
  readonly holdings: OrganizationHoldings;
}

function Confirm({ organization, holdings, onClose }: ConfirmProps) {
  const queryClient = useQueryClient();
  const remove = useMutation(
    api.organizations.remove.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: api.organizations.key() });
        onClose();
      },
    }),
  );
  const { id, name } = organization;
  const blocked = refuseDeletion({ ...holdings, name, typedName: name });
  if (blocked) return <Blocked reason={blocked.reason} nextStep={blocked.nextStep} onClose={onClose} />;
  return (
    <TypedConfirmation
      name={name}
      fits={(typedName) => refuseDeletion({ ...holdings, name, typedName }) === null}
      act={
        holdings.accounts === 0
          ? 'Delete organization'
          : `Delete organization and ${counted(holdings.accounts, 'account')}`
      }
      keep="Keep it"
      busy={remove.isPending}
      onConfirm={(typedName) => remove.mutate({ organizationId: id, typedName })}
      onClose={onClose}
      failure={remove.error && <Failure text={describeFailure(remove.error)} />}
    >
      <Effect holdings={holdings} />
    </TypedConfirmation>
  );
}

/** The exact effect, before anything happens. */
function Effect({ holdings }: { readonly holdings: OrganizationHoldings }) {
  const { accounts, domains, plans } = holdings;
  if (accounts + domains + plans === 0) {
    return <Text>It holds no accounts, domains or plans yet. The audit trail stays.</Text>;
  }
  return (
    <>
      <div>
        <Text>This deletes from the store on this computer:</Text>
        <List size="md" mt={4}>
          <List.Item>{counted(accounts, 'account')} with everything imported about them</List.Item>
          <List.Item>
            {counted(domains, 'domain')} and {counted(plans, 'claim plan')}
          </List.Item>
        </List>
      </div>
      <Text c="var(--cd-text-quiet)">
        The accounts themselves are not touched, and the audit trail stays. It cannot be undone here; a new
        import brings the accounts back, but no domains, plans or history.
      </Text>
    </>
  );
}

interface BlockedProps {
  readonly reason: string;
  readonly nextStep: string;
  readonly onClose: () => void;
}

function Blocked({ reason, nextStep, onClose }: BlockedProps) {
  return (
    <Stack gap="md">
      <Failure text={{ title: 'It cannot be deleted yet', reason, nextStep }} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose} data-autofocus>
          Close
        </Button>
      </Group>
    </Stack>
  );
}
