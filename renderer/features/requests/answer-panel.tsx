import { Button, Stack, Text } from '@mantine/core';
import { IconMailForward } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { Request } from '../../../shared/contract/requests';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { OutgoingMessagePanel } from '../../parts/requests/outgoing-message-panel';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/section';

/** The way back: what was decided or asked, as a message the owner can take in. */
export function AnswerPanel({ request }: { readonly request: Request }) {
  const organizationId = useOrganizationId();
  const answer = useMutation(api.requests.answer.mutationOptions());
  return (
    <Section title="Answer to the owner">
      <Stack gap="sm" align="flex-start">
        {answer.data ? (
          <OutgoingMessagePanel message={answer.data} to="the owner" />
        ) : (
          <>
            <Text>The owner’s Claimdesk takes it in under “My requests”. Nothing is sent by itself.</Text>
            <Button
              variant="default"
              leftSection={<IconMailForward size={16} aria-hidden />}
              loading={answer.isPending}
              onClick={() => answer.mutate({ organizationId, requestId: request.id })}
            >
              Write the answer
            </Button>
          </>
        )}
        {answer.error && <Failure text={describeFailure(answer.error)} />}
      </Stack>
    </Section>
  );
}
