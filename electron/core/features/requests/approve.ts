import { type JobId, RequestId } from '../../../../shared/domain/ids';
import type { BlockerOverride } from '../../../../shared/domain/operations/operation';
import { moveOf } from '../../../../shared/domain/requests/request-life';
import type { CallContext } from '../../call-context';
import { Refused } from '../../failures';
import { startAtOnce } from '../../jobs/start-at-once';
import type { Unit } from '../../unit';
import { approvalReason, requestsReason } from './approval-words';
import { requireSeveral } from './decide';
import { plannedItem } from './facts-queries';
import type { RequestRow } from './inbox-queries';
import { record } from './record';

type Tools = Pick<CallContext, 'services' | 'jobs'>;

interface Approval {
  readonly organizationId: string;
  readonly requestIds: readonly string[];
  readonly words: string | null;
  readonly solving: boolean;
  readonly except: boolean;
  readonly override: BlockerOverride | null;
}

interface Approved {
  readonly approved: number;
  readonly left: { requestId: RequestId; reason: string }[];
  readonly jobId: JobId | null;
  readonly runs: boolean;
}

/** A request whose account the organization has. */
type Ready = RequestRow & { readonly account_key: number };

const noAccount = {
  reason: 'No account of this organization has the address of the request.',
  nextStep: 'Import a newer export, or decline and say so.',
};
const twice = 'Another request about the same account is approved with it; decide on this one afterwards.';

/**
 * Approves requests of one kind. What asks for an operation becomes one plan, in which the matrix and the blockers
 * speak (rules M1, L3, K4, L4); what that refuses stays where it was.
 * @throws Refused when nothing of it can be approved, or the requests are of different kinds
 */
export async function approve(unit: Unit, tools: Tools, approval: Approval): Promise<Approved> {
  const requests = await requireSeveral(unit, approval);
  const [first] = requests;
  if (first === undefined || requests.some(({ kind }) => kind !== first.kind)) {
    throw new Refused(null, 'These requests ask for different things.', 'Approve one kind at a time.');
  }
  for (const { state } of requests) {
    const move = moveOf(state, 'approve');
    if (!move.allowed) throw new Refused(null, move.reason, move.nextStep);
  }
  switch (first.kind) {
    case 'other':
      return atOnce(unit, requests, approval.words, async () => {});
    case 'release':
      return release(unit, tools, requests, approval);
    case 'change-email':
    case 'delete':
      return asPlan(unit, tools, first.kind, requests, approval);
  }
}

async function atOnce(
  unit: Unit,
  requests: readonly RequestRow[],
  words: string | null,
  act: (request: RequestRow) => Promise<void>,
): Promise<Approved> {
  for (const request of requests) {
    await act(request);
    await record(unit, await record(unit, request, { act: 'approve', words }), { act: 'finish' });
  }
  return { approved: requests.length, left: [], jobId: null, runs: true };
}

function release(
  unit: Unit,
  { services }: Tools,
  requests: readonly RequestRow[],
  { organizationId, words, except }: Approval,
): Promise<Approved> {
  return atOnce(unit, requests, words, async (request) => {
    const { account_key: accountKey } = request;
    if (accountKey === null) throw new Refused(null, noAccount.reason, noAccount.nextStep);
    const of = { organizationId, accountKey, reason: approvalReason(request.reason) };
    // The exception first: nothing can claim the account in between.
    if (except) await services.claims.exceptAccount(unit, of);
    await services.claims.releaseAccount(unit, of);
  });
}

async function asPlan(
  unit: Unit,
  tools: Tools,
  kind: 'change-email' | 'delete',
  requests: readonly RequestRow[],
  approval: Approval,
): Promise<Approved> {
  const { ready, left } = oncePerAccount(requests);
  if (ready.length === 0) throw new Refused(null, noAccount.reason, noAccount.nextStep);
  const { jobId } = await plan(unit, tools, kind, ready, approval);
  let refusal: Refused | null = null;
  let approved = 0;
  for (const request of ready) {
    const item = await plannedItem(unit.write, jobId, request.account_key);
    if (item?.state === 'ready') {
      await record(unit, request, { act: 'approve', words: approval.words, jobId });
      approved += 1;
    } else {
      const reason = item?.sentence ?? 'The plan does not hold this account.';
      refusal ??= new Refused(item?.rule ?? null, reason, item?.next_step ?? 'Decline it and say so.');
      left.push({ requestId: RequestId.parse(request.id), reason });
    }
  }
  if (approved === 0 && refusal) throw refusal;
  return { approved, left, jobId, runs: await startAtOnce(unit, tools.jobs, jobId) };
}

function plan(
  unit: Unit,
  { services }: Tools,
  kind: 'change-email' | 'delete',
  requests: readonly Ready[],
  { organizationId, solving, override }: Approval,
) {
  const reason = requestsReason(requests.map((request) => request.reason));
  if (kind === 'change-email') {
    const changes = requests.map(({ account_key, wanted }) => ({
      accountKey: account_key,
      email: wanted ?? '',
    }));
    return services.emails.planChange(unit, { organizationId, changes, reason, solving });
  }
  const accountKeys = requests.map(({ account_key }) => account_key);
  return services.operations.plan(unit, {
    organizationId,
    operation: { kind },
    accountKeys,
    reason,
    override: requests.length === 1 ? override : null,
  });
}

/** A plan holds an account once; a second request about it waits. */
function oncePerAccount(requests: readonly RequestRow[]): {
  ready: readonly Ready[];
  left: Approved['left'];
} {
  const ready = new Map<number, Ready>();
  const left: Approved['left'] = [];
  for (const request of requests) {
    const { account_key, id } = request;
    const requestId = RequestId.parse(id);
    if (account_key === null) left.push({ requestId, reason: noAccount.reason });
    else if (ready.has(account_key)) left.push({ requestId, reason: twice });
    else ready.set(account_key, { ...request, account_key });
  }
  return { ready: [...ready.values()], left };
}
