import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { DomainDetail } from '../../../shared/contract/domains';
import type { VerificationMethod } from '../../../shared/domain/domains/domain';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import { useDomainCommand } from './use-domain-command';

interface AdoptDialogProps {
  readonly domain: DomainDetail;
  readonly method: VerificationMethod;
  readonly onClose: () => void;
}

/** Takes over the token that Atlassian administration shows, so that one record serves both. */
export function AdoptDialog({ domain, method, onClose }: AdoptDialogProps) {
  const [text, setText] = useState('');
  const { input, refresh } = useDomainCommand(domain);
  const finish = async () => {
    await refresh();
    onClose();
  };
  const adopt = useMutation(api.domains.adoptToken.mutationOptions({ onSuccess: finish }));
  return (
    <Dialog onClose={onClose} title="Use the token of Atlassian">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          adopt.mutate({ ...input, method, text });
        }}
      >
        <Stack gap="md">
          <Text>
            Where Atlassian administration already gave you a record for {domain.unicodeName}, paste it here.
            The one record then proves the domain in both places. Our own token is dropped.
          </Text>
          <Textarea
            label="Record or token"
            placeholder="atlassian-domain-verification=…"
            value={text}
            autosize
            minRows={3}
            maxLength={1_000}
            data-autofocus
            spellCheck={false}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          {domain.state !== 'pending' && domain.verifiedMethod === method && (
            <Text>
              The verification of {domain.unicodeName} rests on our token. Publish the record of Atlassian
              before you go on, so that the proof is never gone.
            </Text>
          )}
          {adopt.error && <Failure text={describeFailure(adopt.error)} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" disabled={text.trim() === ''} loading={adopt.isPending}>
              Use this token
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
