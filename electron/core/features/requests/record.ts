import { remindAt } from '../../../../shared/domain/requests/reminders';
import type { RequestState } from '../../../../shared/domain/requests/request';
import {
  afterJob,
  isWaiting,
  moveOf,
  type RequestAct,
} from '../../../../shared/domain/requests/request-life';
import { NotFound, Refused } from '../../failures';
import type { Unit } from '../../unit';
import { findRequest, type RequestRow } from './inbox-queries';
import { insertEvent, updateRequest } from './write-queries';

/** Stands in a history for the person who asks. */
export const theOwner = 'owner';

export interface Act {
  readonly act: RequestAct;
  readonly words?: string | null;
  /** Who; the operator unless it is the owner. */
  readonly by?: typeof theOwner;
  /** For a snooze: until when. */
  readonly until?: number;
  /** For an approval: the job that does it. */
  readonly jobId?: string | null;
}

/** A request as it stands, settled by the end of its job where that has come. */
type Standing = Pick<
  RequestRow,
  'id' | 'organization_id' | 'email' | 'state' | 'remind_at' | 'decided_at' | 'job_id'
>;

/**
 * Does one act to a request: its state, its history and the audit trail, in the one place where they change.
 * @returns the request as it stands afterwards
 * @throws Refused when the life of a request does not allow it
 */
export async function record<R extends Standing>(unit: Unit, request: R, act: Act): Promise<R> {
  const move = moveOf(request.state, act.act);
  if (!move.allowed) throw new Refused(null, move.reason, move.nextStep);
  const { state } = move;
  const change = {
    state,
    remind_at: reminderAfter(request, act, state, unit.now),
    decided_at: isWaiting(state) ? null : (request.decided_at ?? unit.now),
    job_id: act.act === 'reopen' ? null : (act.jobId ?? request.job_id),
  };
  const words = act.words ?? null;
  await updateRequest(unit.write, request.id, change);
  await insertEvent(unit.write, request.id, {
    at: unit.now,
    act: act.act,
    by: act.by ?? unit.operator,
    words,
  });
  await unit.audit({
    organizationId: request.organization_id,
    action: `requests.${act.act}`,
    subject: { type: 'request', id: request.id, label: request.email },
    reason: words,
    before: { state: request.state },
    after: { state, ...(act.until === undefined ? {} : { remindAt: act.until }) },
    jobId: act.jobId ?? request.job_id,
  });
  return { ...request, ...change };
}

function reminderAfter(
  request: Standing,
  { act, until }: Act,
  state: RequestState,
  now: number,
): number | null {
  if (act === 'note') return request.remind_at;
  return until ?? remindAt(state, now);
}

/** Where an approved request stands once its job has ended; the others stand where they stood. */
export function shownState({ state, job_id, job_state, item_state }: RequestRow): RequestState {
  if (state !== 'approved' || job_id === null) return state;
  const act = afterJob(job_state, item_state);
  const move = act === null ? null : moveOf(state, act);
  return move?.allowed ? move.state : state;
}

const outcomes = {
  finish: 'Its job has ended.',
  reopen: 'Its job ended without doing it.',
} as const;

/** Writes down what the end of its job has made of a request. */
export async function settle(unit: Unit, request: RequestRow): Promise<RequestRow> {
  if (request.state !== 'approved' || request.job_id === null) return request;
  const act = afterJob(request.job_state, request.item_state);
  return act === null ? request : record(unit, request, { act, words: outcomes[act] });
}

/** @throws NotFound */
export async function requireRequest(
  unit: Unit,
  { organizationId, requestId }: { organizationId: string; requestId: string },
): Promise<RequestRow> {
  const row = await findRequest(unit.write, organizationId, requestId);
  if (!row) throw new NotFound('This request');
  return settle(unit, row);
}
