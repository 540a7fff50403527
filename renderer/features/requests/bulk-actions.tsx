import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { RequestSummary } from '../../../shared/contract/requests';
import { requestKindLabels } from '../../../shared/domain/requests/request';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { useOrganizationId } from '../../routing/organization-route';
import { useRequestChange } from './use-request-change';
import { WordsDialog } from './words-dialog';

interface BulkActionsProps {
  readonly requests: readonly RequestSummary[];
  readonly onDone: () => void;
}

/** Decides several requests together: declines all with the same words, or approves those of one kind as one plan. */
export function BulkActions({ requests, onDone }: BulkActionsProps) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const changed = useRequestChange();
  const [declining, setDeclining] = useState(false);
  const requestIds = requests.map(({ id }) => id);
  const [first] = requests;
  const oneKind = first !== undefined && requests.every(({ kind }) => kind === first.kind);
  const number = requests.length.toLocaleString('en');
  const decline = useMutation(
    api.requests.decline.mutationOptions({
      async onSuccess() {
        setDeclining(false);
        onDone();
        await changed();
      },
    }),
  );
  const approve = useMutation(
    api.requests.approve.mutationOptions({
      async onSuccess({ approved, left, jobId, runs }) {
        onDone();
        await changed();
        const stayed =
          left.length === 0 ? '' : ` ${left.length.toLocaleString('en')} stayed: ${left[0]?.reason}`;
        notifications.show({ message: `${approved.toLocaleString('en')} approved.${stayed}` });
        if (jobId !== null && !runs) await navigate({ to: `/o/${organizationId}/jobs/${jobId}` });
      },
      onError(error) {
        const { title, reason, nextStep } = describeFailure(error);
        notifications.show({ color: 'red', title, message: `${reason} ${nextStep}` });
      },
    }),
  );
  return (
    <>
      <Button size="xs" variant="default" disabled={!first} onClick={() => setDeclining(true)}>
        Decline {number}
      </Button>
      <Button
        size="xs"
        disabled={!oneKind}
        loading={approve.isPending}
        title={oneKind ? undefined : 'Only requests of one kind can be approved together.'}
        onClick={() =>
          approve.mutate({
            organizationId,
            requestIds,
            words: null,
            solving: false,
            except: false,
            override: null,
          })
        }
      >
        {first && oneKind
          ? `Approve ${number}: ${requestKindLabels[first.kind].toLowerCase()}`
          : `Approve ${number}`}
      </Button>
      {declining && (
        <WordsDialog
          title={`Decline ${number} ${requests.length === 1 ? 'request' : 'requests'}`}
          label="Words for the owners"
          button={`Decline ${number}`}
          error={decline.error}
          busy={decline.isPending}
          onClose={() => setDeclining(false)}
          onSay={(words) => decline.mutate({ organizationId, requestIds, words })}
        />
      )}
    </>
  );
}
