import { List, Skeleton, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { DomainDetail, RemovalPreview } from '../../../shared/contract/domains';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { counted } from '../../parts/counted';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { TypedConfirmation } from '../../ui/typed-confirmation';
import { useDomainCommand } from './use-domain-command';

interface RemoveDialogProps {
  readonly domain: DomainDetail;
  readonly onClose: () => void;
}

/** Shows what removing the domain touches; the name is typed before it happens. */
export function RemoveDialog({ domain, onClose }: RemoveDialogProps) {
  const { input } = useDomainCommand(domain);
  const preview = useQuery(api.domains.removalPreview.queryOptions({ input }));
  return (
    <Dialog onClose={onClose} title={`Remove ${domain.unicodeName}`}>
      {preview.isPending && <Skeleton height={140} />}
      {preview.error && <Failure text={describeFailure(preview.error)} onRetry={() => preview.refetch()} />}
      {preview.data && <Confirm domain={domain} preview={preview.data} onClose={onClose} />}
    </Dialog>
  );
}

function Confirm({ domain, preview, onClose }: RemoveDialogProps & { readonly preview: RemovalPreview }) {
  const { input, refresh } = useDomainCommand(domain);
  const navigate = useNavigate();
  const finish = async () => {
    await navigate({ to: `/o/${input.organizationId}/domains` });
    await refresh();
  };
  const remove = useMutation(api.domains.remove.mutationOptions({ onSuccess: finish }));
  const fits = (typedName: string) => {
    const typed = typedName.trim().toLowerCase().replace(/\.$/, '');
    return typed === domain.unicodeName || typed === domain.name;
  };
  return (
    <TypedConfirmation
      name={domain.unicodeName}
      fits={fits}
      act={
        preview.claims > 0 ? `Remove domain and release ${counted(preview.claims, 'claim')}` : 'Remove domain'
      }
      keep="Keep it"
      busy={remove.isPending}
      onConfirm={(typedName) => remove.mutate({ ...input, typedName })}
      onClose={onClose}
      failure={remove.error && <Failure text={describeFailure(remove.error)} />}
    >
      <Effects preview={preview} />
    </TypedConfirmation>
  );
}

function Effects({ preview: { claims, plans, examples } }: { readonly preview: RemovalPreview }) {
  if (claims === 0 && plans === 0) {
    return <Text>Nothing rests on this domain. Its tokens stop working; evidence and audit trail stay.</Text>;
  }
  return (
    <div>
      <Text>This happens at once and cannot be undone:</Text>
      <List mt={4}>
        <List.Item>
          {counted(claims, 'account')} {claims === 1 ? 'becomes' : 'become'} personal again. Nobody loses
          access to anything.
        </List.Item>
        {plans > 0 && <List.Item>{counted(plans, 'claim plan')} can no longer run.</List.Item>}
        <List.Item>The tokens stop working. Evidence and audit trail stay.</List.Item>
      </List>
      {examples.length > 0 && (
        <Text size="sm" c="var(--cd-text-quiet)" mt={4}>
          Among them {examples.join(', ')}.
        </Text>
      )}
    </div>
  );
}
