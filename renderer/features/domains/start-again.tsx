import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { DomainDetail } from '../../../shared/contract/domains';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { useDomainCommand } from './use-domain-command';

/** Starts the verification of a lapsed domain over. */
export function StartAgain({ domain }: { readonly domain: DomainDetail }) {
  const { input, refresh } = useDomainCommand(domain);
  const start = useMutation(api.domains.reissueToken.mutationOptions({ onSuccess: refresh }));
  return (
    <>
      {start.error && <Failure text={describeFailure(start.error)} />}
      <Button mt="sm" loading={start.isPending} onClick={() => start.mutate({ ...input, method: 'dns-txt' })}>
        Verify again
      </Button>
    </>
  );
}
