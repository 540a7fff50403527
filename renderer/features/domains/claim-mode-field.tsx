import { Radio, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { DomainDetail } from '../../../shared/contract/domains';
import { ClaimMode, claimModes } from '../../../shared/domain/domains/domain';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import classes from './domains.module.css';
import { claimModeWords } from './outcome-words';
import { useDomainCommand } from './use-domain-command';

/** Which accounts of the domain are claimed (rule K3). */
export function ClaimModeField({ domain }: { readonly domain: DomainDetail }) {
  const { input, refresh } = useDomainCommand(domain);
  const change = useMutation(api.claims.setMode.mutationOptions({ onSuccess: refresh }));
  return (
    <Stack gap="xs">
      <Radio.Group
        label="Claim mode"
        value={change.isPending ? change.variables.mode : domain.claimMode}
        onChange={(value) => change.mutate({ ...input, mode: ClaimMode.parse(value) })}
      >
        <Stack gap="xs" mt={6}>
          {claimModes.map((mode) => (
            <Radio
              key={mode}
              value={mode}
              label={claimModeWords[mode].short}
              description={claimModeWords[mode].long}
              size="sm"
              classNames={{ description: classes['small'] ?? '' }}
            />
          ))}
        </Stack>
      </Radio.Group>
      {change.error && <Failure text={describeFailure(change.error)} />}
    </Stack>
  );
}
