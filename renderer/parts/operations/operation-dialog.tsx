import { Skeleton, Stack, Text } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Offer } from '../../../shared/contract/operations';
import type { JobId, OrganizationId } from '../../../shared/domain/ids';
import { api, client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Dialog } from '../../ui/dialog';
import { Failure } from '../../ui/failure';
import type { OperationDraft } from './operation-draft';
import { OperationFields } from './operation-fields';
import { type OperationAsk, OperationForm } from './operation-form';
import { OperationResult } from './operation-result';
import { type OperationTarget, selectionOf, targetInWords } from './operation-target';
import { operationTitle } from './operation-words';
import { useSingleRun } from './use-single-run';

export interface OperationDialogProps {
  readonly organizationId: OrganizationId;
  readonly target: OperationTarget;
  /** What is filled in at first. */
  readonly initial: OperationDraft;
  readonly offer: Offer | null;
  readonly onClose: () => void;
}

/** Asks what an operation has to be told, then does it to one account, or opens the plan for several. */
export function OperationDialog({ organizationId, target, initial, offer, onClose }: OperationDialogProps) {
  const [draft, setDraft] = useState(initial);
  const { begin, job, lost } = useSingleRun(organizationId);
  const who = targetInWords(target);
  const isSingle = target.kind === 'account';
  const profile = useQuery(
    api.operations.profile.queryOptions({
      input: target.kind === 'account' ? { organizationId, accountId: target.accountId } : skipToken,
    }),
  );
  const submit = (ask: OperationAsk) => {
    const selection = selectionOf(target);
    begin.mutate({ makePlan: () => client.operations.plan({ organizationId, selection, ...ask }), isSingle });
  };
  const takeBack = (jobId: JobId) =>
    begin.mutate({ makePlan: () => client.jobs.undo({ jobId }), isSingle: true });
  return (
    <Dialog onClose={onClose} title={operationTitle(draft.kind, who)} size={680}>
      <Stack gap="md">
        {job ? (
          <OperationResult
            job={job}
            who={who}
            busy={begin.isPending}
            onTakeBack={takeBack}
            onClose={onClose}
          />
        ) : profile.error ? (
          <Failure text={describeFailure(profile.error)} onRetry={() => void profile.refetch()} />
        ) : isSingle && profile.data === undefined ? (
          <Skeleton height={220} />
        ) : (
          <OperationForm
            target={target}
            draft={draft}
            offer={offer}
            busy={begin.isPending}
            onSubmit={submit}
            onCancel={onClose}
          >
            <OperationFields draft={draft} onChange={setDraft} profile={profile.data?.profile ?? null} />
          </OperationForm>
        )}
        {begin.error && <Failure text={describeFailure(begin.error)} />}
        {lost !== null && lost !== undefined && (
          <Text role="alert">
            The job goes on, but its progress cannot be followed here. Look under Jobs.
          </Text>
        )}
      </Stack>
    </Dialog>
  );
}
