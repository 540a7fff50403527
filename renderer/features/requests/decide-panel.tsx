import { Button, Checkbox, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Request } from '../../../shared/contract/requests';
import { longestWords } from '../../../shared/domain/requests/words';
import { describeFailure } from '../../api/describe-failure';
import { OverrideFields } from '../../parts/operations/override-fields';
import { Failure } from '../../ui/failure';
import { Section } from '../../ui/section';
import { type ApprovalDraft, emptyApproval, isStopped } from './approval-draft';
import { BringsList } from './brings-list';
import { CollisionSteps } from './collision-steps';
import { approveLabels } from './kind-words';
import { useApprovalFacts } from './use-approval-facts';
import { useDecision } from './use-decision';

/** What an approval brings, and the three ways to decide. */
export function DecidePanel({ request }: { readonly request: Request }) {
  const [draft, setDraft] = useState(emptyApproval);
  const change = (part: Partial<ApprovalDraft>) => setDraft({ ...draft, ...part });
  const { collision, blockers, cautions } = useApprovalFacts(request);
  const decision = useDecision(request);
  const { consequences, takenBack, account } = request;
  const overridable = blockers.find((blocker) => blocker.overridable);
  const stopped =
    account === null || isStopped(draft, { consequences, blockers, solvable: collision !== null });
  const solved = draft.solving && collision !== null;
  const silent = draft.words.trim() === '';
  return (
    <Section title="If you approve">
      <BringsList
        consequences={solved ? consequences.filter(({ tone }) => tone !== 'obstacle') : consequences}
        blockers={blockers}
        cautions={cautions}
      />
      {collision && (
        <CollisionSteps
          check={collision}
          solving={draft.solving}
          onChange={(solving) => change({ solving })}
        />
      )}
      {takenBack && (
        <Checkbox
          label="Keep the address out of further claims"
          description="Adds an exception without an end; you find it under Exceptions."
          checked={draft.except}
          onChange={({ currentTarget }) => change({ except: currentTarget.checked })}
        />
      )}
      {overridable && account && (
        <OverrideFields
          kind="delete"
          blocker={overridable}
          email={account.email}
          override={draft.override}
          onChange={(override) => change({ override })}
        />
      )}
      <Textarea
        label="Words for the owner"
        description="They go back with the answer. To decline or to ask back you need some."
        autosize
        minRows={2}
        maxRows={10}
        maxLength={longestWords}
        value={draft.words}
        onChange={({ currentTarget }) => change({ words: currentTarget.value })}
      />
      {decision.error && <Failure text={describeFailure(decision.error)} />}
      <Stack gap="xs">
        <Group gap="xs" justify="flex-end">
          <Button
            variant="default"
            disabled={silent}
            loading={decision.busy === 'ask-back'}
            onClick={() => decision.askBack(draft.words)}
          >
            Ask back
          </Button>
          <Button
            variant="default"
            disabled={silent}
            loading={decision.busy === 'decline'}
            onClick={() => decision.decline(draft.words)}
          >
            Decline
          </Button>
          <Button
            disabled={stopped}
            loading={decision.busy === 'approve'}
            onClick={() => decision.approve(draft, { takenBack, overridden: overridable !== undefined })}
          >
            {approveLabels[request.kind]}
          </Button>
        </Group>
      </Stack>
    </Section>
  );
}
