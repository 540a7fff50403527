import type {
  SampleCaseLine,
  SampleDispute,
  SampleRequest,
  SampleSaying,
} from '../../../../shared/domain/sample/owners';
import type { Unit } from '../../unit';
import type { SamplePast, Step } from './past';
import { accountKey, insertRows, updateSampleDispute, updateSampleRequest } from './queries';

/** What owners asked for and disputed, and what the admin did about it. */
export function pastOfOwners({ sample }: SamplePast): Step[] {
  return [
    ...sample.owners.requests.flatMap((request) =>
      request.said.map((saying, position) => talking(sample.id, request, saying, position)),
    ),
    ...sample.owners.disputes.flatMap((dispute) =>
      dispute.lines.map((line, position) => arguing(sample.id, dispute, line, position)),
    ),
  ];
}

function talking(
  organizationId: string,
  request: SampleRequest,
  { at, act, byOwner, words }: SampleSaying,
  position: number,
): Step {
  return {
    at,
    title: 'Speak about a request',
    async work(unit) {
      const { id, email, state, remindAt, decidedAt } = request;
      if (position === 0) await openRequest(unit, organizationId, request);
      const by = byOwner ? 'owner' : unit.operator;
      await insertRows(unit.write, 'request_events', [{ request_id: id, position, at, act, by, words }]);
      const last = position === request.said.length - 1;
      if (last)
        await updateSampleRequest(unit.write, id, { state, remind_at: remindAt, decided_at: decidedAt });
      await unit.audit({
        organizationId,
        action: `requests.${act}`,
        subject: { type: 'request', id, label: email },
        reason: words,
      });
    },
  };
}

async function openRequest(unit: Unit, organizationId: string, request: SampleRequest): Promise<void> {
  const { id, email, kind, wanted, said, accountId } = request;
  const row = {
    id,
    organization_id: organizationId,
    account_key: await accountKey(unit.write, organizationId, accountId),
    email,
    email_key: email.toLowerCase(),
    kind,
    wanted,
    reason: said[0]?.words ?? '',
    state: 'open',
    origin: 'here',
    written_at: unit.now,
    received_at: unit.now,
    remind_at: null,
    decided_at: null,
    job_id: null,
  } as const;
  await insertRows(unit.write, 'requests', [row]);
}

const caseActions = {
  opened: 'disputes.open',
  note: 'disputes.addNote',
  evidence: 'disputes.addEvidence',
  letter: 'disputes.recordLetter',
  deadline: 'disputes.setDeadline',
  decision: 'disputes.decideRightful',
  closed: 'disputes.close',
} as const satisfies Record<SampleCaseLine['kind'], string>;

function arguing(organizationId: string, dispute: SampleDispute, line: SampleCaseLine, index: number): Step {
  const { at, kind, text, detail } = line;
  return {
    at,
    title: 'Write in a case',
    async work(unit) {
      const { id, accountId, email, deadline, decision } = dispute;
      if (kind === 'opened') {
        const account_key = await accountKey(unit.write, organizationId, accountId);
        const opened = { opened_at: at, opened_by: 'owner', summary: text } as const;
        const row = { id, organization_id: organizationId, account_key, ...opened, deadline };
        await insertRows(unit.write, 'disputes', [row]);
      }
      const entry = { dispute_id: id, position: index + 1, at, by: unit.operator, kind, text };
      const known = detail === null ? null : JSON.stringify(detail);
      await insertRows(unit.write, 'dispute_entries', [{ ...entry, detail: known }]);
      if (kind === 'decision') {
        const decided = { decided_at: at, decided_by: unit.operator, closed_at: at };
        await updateSampleDispute(unit.write, id, { decision, ...decided });
      }
      await unit.audit({
        organizationId,
        action: caseActions[kind],
        subject: { type: 'account', id: accountId, label: email },
        after: { dispute: id },
      });
    },
  };
}
