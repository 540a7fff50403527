import type { Request, RequestSummary } from '../../../../shared/contract/requests';
import { AccountId, JobId, RequestId } from '../../../../shared/domain/ids';
import { isDue } from '../../../../shared/domain/requests/reminders';
import { isWaiting } from '../../../../shared/domain/requests/request-life';
import { NotFound } from '../../failures';
import { permissionFacts } from '../../permission-facts';
import type { Reader } from '../../store/access';
import { accountByKey } from './facts-queries';
import { findRequest, historyOf, type InboxPage, pageOfRequests, type RequestRow } from './inbox-queries';
import { threadOfRequest } from './message-queries';
import { shownState } from './record';
import { storedConsequences } from './request-facts';

export async function listRequests(read: Reader, page: InboxPage, now: number) {
  const rows = await pageOfRequests(read, page).execute();
  const last = rows.length < page.limit ? undefined : rows.at(-1);
  const at = page.filter === 'decided' ? last?.decided_at : last?.remind_at;
  return {
    requests: rows.map((row) => summaryOf(row, now)),
    next: last && typeof at === 'number' ? { at, id: RequestId.parse(last.id) } : null,
  };
}

/** @throws NotFound */
export async function getRequest(
  read: Reader,
  { organizationId, requestId }: { organizationId: string; requestId: string },
  now: number,
): Promise<Request> {
  const row = await findRequest(read, organizationId, requestId);
  if (!row) throw new NotFound('This request');
  const summary = summaryOf(row, now);
  const account =
    row.account_key === null ? undefined : await accountByKey(read, organizationId, row.account_key);
  const brings =
    account && isWaiting(summary.state)
      ? await storedConsequences(read, { kind: row.kind, wanted: row.wanted, account }, now)
      : { consequences: [], takenBack: false };
  return {
    ...summary,
    account: account
      ? {
          ...permissionFacts(organizationId, account),
          id: AccountId.parse(account.id),
          name: account.name,
          email: account.email,
          status: account.status,
        }
      : null,
    consequences: [...brings.consequences],
    takenBack: brings.takenBack,
    history: await historyOf(read, requestId),
    answerable: (await threadOfRequest(read, requestId)) !== undefined,
  };
}

function summaryOf(row: RequestRow, now: number): RequestSummary {
  const state = shownState(row);
  return {
    id: RequestId.parse(row.id),
    email: row.email,
    name: row.name,
    kind: row.kind,
    wanted: row.wanted,
    reason: row.reason,
    state,
    origin: row.origin,
    writtenAt: row.written_at,
    receivedAt: row.received_at,
    remindAt: row.remind_at,
    due: isWaiting(state) && isDue(row.remind_at, now),
    decidedAt: row.decided_at,
    jobId: row.job_id === null ? null : JobId.parse(row.job_id),
  };
}
