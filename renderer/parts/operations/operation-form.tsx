import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { type ReactNode, useId, useState } from 'react';
import type { Offer } from '../../../shared/contract/operations';
import { accountsInWords } from '../../../shared/domain/jobs/job-words';
import {
  type BlockerOverride,
  BlockerOverride as BlockerOverrideSchema,
  type Operation,
} from '../../../shared/domain/operations/operation';
import { EndingsComparison } from './endings-comparison';
import { type OperationDraft, operationOf } from './operation-draft';
import type { OperationTarget } from './operation-target';
import { operationWords } from './operation-words';
import classes from './operations.module.css';
import { OverrideFields } from './override-fields';

/** What is to be planned, ready to be sent. */
export interface OperationAsk {
  readonly operation: Operation;
  readonly reason: string | null;
  readonly override: BlockerOverride | null;
}

interface OperationFormProps {
  readonly target: OperationTarget;
  readonly draft: OperationDraft;
  /** What the matrix says of the one account; null where there are several. */
  readonly offer: Offer | null;
  readonly busy: boolean;
  readonly onSubmit: (ask: OperationAsk) => void;
  readonly onCancel: () => void;
  /** Fields of this operation. */
  readonly children: ReactNode;
}

const noOverride: BlockerOverride = { typedEmail: '', reason: '' };

/** The exact effect, what the operation has to be told, why it is done, and the button that names it. */
export function OperationForm(props: OperationFormProps) {
  const { target, draft, offer, busy, onSubmit, onCancel, children } = props;
  const [reason, setReason] = useState('');
  const [override, setOverride] = useState(noOverride);
  const cautionsId = useId();
  const { kind } = draft;
  const operation = operationOf(draft);
  const ending = kind === 'deactivate' || kind === 'delete' ? kind : null;
  const needsReason = ending !== null;
  const blocker = offer?.blockers.find(({ overridable }) => overridable);
  const given = reason.trim();
  const isReady =
    operation !== null &&
    (given.length >= 3 || (!needsReason && given === '')) &&
    (blocker === undefined || isOverridden(override, target));
  return (
    <Stack gap="md">
      <Text>{operationWords[kind].brings}</Text>
      {offer !== null && offer.cautions.length > 0 && (
        <div>
          <Text fw={500} size="sm" id={cautionsId}>
            Look at this first
          </Text>
          <List size="sm" aria-labelledby={cautionsId}>
            {offer.cautions.map((caution) => (
              <List.Item key={caution}>{caution}</List.Item>
            ))}
          </List>
        </div>
      )}
      {children}
      <Textarea
        label="Reason"
        description={
          needsReason
            ? 'Kept in the audit trail. Whoever looks at it in a year should understand it.'
            : 'Optional. Kept in the audit trail.'
        }
        withAsterisk={needsReason}
        autosize
        minRows={2}
        maxLength={1_000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {blocker && ending && target.kind === 'account' && (
        <OverrideFields
          kind={ending}
          blocker={blocker}
          email={target.email}
          override={override}
          onChange={setOverride}
        />
      )}
      {ending && <EndingsComparison chosen={ending} />}
      <Group justify="flex-end" gap="xs" className={classes['foot']}>
        <Button variant="default" onClick={onCancel}>
          {kind === 'cancel-deletion' ? 'Go back' : 'Cancel'}
        </Button>
        <Button
          {...(kind === 'delete' && { color: 'red' })}
          disabled={!isReady}
          loading={busy}
          onClick={() =>
            operation && onSubmit({ operation, reason: given || null, override: blocker ? override : null })
          }
        >
          {actInWords(kind, target)}
        </Button>
      </Group>
    </Stack>
  );
}

function isOverridden(override: BlockerOverride, target: OperationTarget): boolean {
  const isTyped =
    target.kind === 'account' && override.typedEmail.trim().toLowerCase() === target.email.toLowerCase();
  return isTyped && BlockerOverrideSchema.safeParse(override).success;
}

const singleActs = {
  deactivate: 'Deactivate the account',
  reactivate: 'Reactivate the account',
  delete: 'Delete the account',
  'cancel-deletion': 'Cancel the deletion',
  'edit-profile': 'Change the profile',
  'change-picture': 'Change the picture',
  'mark-synced': 'Note it',
} as const satisfies Record<OperationDraft['kind'], string>;

/** A single account is acted on at once; several are planned first. */
function actInWords(kind: OperationDraft['kind'], target: OperationTarget): string {
  return target.kind === 'account' ? singleActs[kind] : `Make a plan for ${accountsInWords(target.count)}`;
}
