import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconShieldQuestion } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DomainDetail } from '../../../shared/contract/domains';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import classes from './domains.module.css';
import { useCheckNow } from './use-check-now';
import { useDomainCommand } from './use-domain-command';

/** Offers the weaker evidence of the system's resolver, with what that means, to be accepted with a reason. */
export function WeakerPanel({ domain }: { readonly domain: DomainDetail }) {
  const [reason, setReason] = useState('');
  const { input } = useDomainCommand(domain);
  const { check } = useCheckNow(domain);
  const accept = useMutation(api.domains.acceptSystemResolver.mutationOptions({ onSuccess: check }));
  return (
    <section className={classes['callout']} aria-labelledby="weaker">
      <IconShieldQuestion size={22} stroke={1.6} aria-hidden />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          accept.mutate({ ...input, reason });
        }}
      >
        <Stack gap="sm" align="flex-start">
          <Title order={2} id="weaker">
            Only weaker evidence can be had
          </Title>
          <Text>
            This network does not let Claimdesk ask independent resolvers. The resolver of this system sees
            the record, but it is run by the same people as the network. You can accept its word for this
            domain; that stays visible in the evidence and in the audit trail.
          </Text>
          <TextInput
            label="Why it can be trusted"
            value={reason}
            maxLength={500}
            w="100%"
            onChange={({ currentTarget }) => setReason(currentTarget.value)}
          />
          {accept.error && <Failure text={describeFailure(accept.error)} />}
          <Group>
            <Button type="submit" size="sm" disabled={reason.trim() === ''} loading={accept.isPending}>
              Accept weaker evidence
            </Button>
          </Group>
        </Stack>
      </form>
    </section>
  );
}
