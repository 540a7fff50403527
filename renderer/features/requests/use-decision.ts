import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Request } from '../../../shared/contract/requests';
import { api } from '../../api/client';
import { useOrganizationId } from '../../routing/organization-route';
import type { ApprovalDraft } from './approval-draft';
import { useRequestChange } from './use-request-change';

/** Decides one request; a plan that waits for more is opened on its page. */
export function useDecision({ id: requestId }: Request) {
  const organizationId = useOrganizationId();
  const navigate = useNavigate();
  const changed = useRequestChange();
  const approve = useMutation(
    api.requests.approve.mutationOptions({
      async onSuccess({ jobId, runs }) {
        await changed();
        if (jobId !== null && !runs) await navigate({ to: `/o/${organizationId}/jobs/${jobId}` });
      },
    }),
  );
  const decline = useMutation(api.requests.decline.mutationOptions({ onSuccess: changed }));
  const say = useMutation(api.requests.say.mutationOptions({ onSuccess: changed }));
  const begin = () => {
    for (const act of [approve, decline, say]) act.reset();
  };
  return {
    error: approve.error ?? decline.error ?? say.error,
    busy: approve.isPending ? 'approve' : decline.isPending ? 'decline' : say.isPending ? 'ask-back' : null,
    approve(
      { words, solving, except, override }: ApprovalDraft,
      { takenBack, overridden }: { takenBack: boolean; overridden: boolean },
    ) {
      begin();
      approve.mutate({
        organizationId,
        requestIds: [requestId],
        words: words.trim() === '' ? null : words,
        solving,
        except: takenBack && except,
        override: overridden ? override : null,
      });
    },
    decline(words: string) {
      begin();
      decline.mutate({ organizationId, requestIds: [requestId], words });
    },
    askBack(words: string) {
      begin();
      say.mutate({ organizationId, requestId, act: 'ask-back', words });
    },
  } as const;
}
