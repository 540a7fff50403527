import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { DomainDetail } from '../../../shared/contract/domains';
import type { VerificationMethod } from '../../../shared/domain/domains/domain';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { methodWords } from './outcome-words';
import { useDomainCommand } from './use-domain-command';

interface ReissueDialogProps {
  readonly domain: DomainDetail;
  readonly method: VerificationMethod;
  readonly onClose: () => void;
}

/** Replaces a token, after saying what that means for what is published. */
export function ReissueDialog({ domain, method, onClose }: ReissueDialogProps) {
  const { input, refresh } = useDomainCommand(domain);
  const finish = async () => {
    await refresh();
    onClose();
  };
  const reissue = useMutation(api.domains.reissueToken.mutationOptions({ onSuccess: finish }));
  const rests = domain.state !== 'pending' && domain.verifiedMethod === method;
  return (
    <Dialog onClose={onClose} title="Issue a new token">
      <Stack gap="md">
        <Text>
          The present token stops working at once, even where its {methodWords[method].short} is still
          published. You then publish the new one in its place.
        </Text>
        {rests && (
          <Text>
            The verification of {domain.unicodeName} rests on this token. Until the new one is published the
            domain counts as failing, and no further account is claimed. You have {domain.graceDays} days.
          </Text>
        )}
        {reissue.error && <Failure text={describeFailure(reissue.error)} />}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose} data-autofocus>
            Keep the present one
          </Button>
          <Button loading={reissue.isPending} onClick={() => reissue.mutate({ ...input, method })}>
            Issue a new token
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
