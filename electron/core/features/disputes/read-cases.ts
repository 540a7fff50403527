import type { DisputeCase, DisputeEntry, DisputeSummary } from '../../../../shared/contract/disputes';
import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import type { DisputeState } from '../../../../shared/domain/disputes/dispute';
import { EntryDetail } from '../../../../shared/domain/disputes/entry';
import { AccountId, DisputeId } from '../../../../shared/domain/ids';
import { NotFound } from '../../failures';
import { requireOrganization } from '../../organization-queries';
import { readSettings } from '../../settings/settings-queries';
import type { Reader } from '../../store/access';
import {
  type CaseRow,
  casesOfAccount,
  entriesOf,
  findAccount,
  findAccountByEmail,
  findCase,
  openClaimOn,
  pageOfCases,
} from './queries';

export async function listCases(
  read: Reader,
  page: { organizationId: string; state: DisputeState; skip: number; limit: number },
): Promise<{ disputes: DisputeSummary[] }> {
  return { disputes: (await pageOfCases(read, page).execute()).map(summaryOf) };
}

/** @throws NotFound */
export async function requireCase(
  read: Reader,
  { organizationId, disputeId }: { organizationId: string; disputeId: string },
): Promise<CaseRow> {
  const row = await findCase(read, organizationId, disputeId);
  if (!row) throw new NotFound('This case');
  return row;
}

/**
 * One case with its timeline, and what its letters are filled with.
 * @param operator name that stands in the audit trail while the settings name nobody
 * @throws NotFound
 */
export async function getCase(
  read: Reader,
  of: { organizationId: string; disputeId: string },
  operator: string,
): Promise<DisputeCase> {
  const row = await requireCase(read, of);
  const { name } = await requireOrganization(read, of.organizationId);
  const claim = await openClaimOn(read, row.account_id);
  const ours = claim?.organization_id === of.organizationId;
  const settings = await readSettings(read);
  return {
    ...summaryOf(row),
    organizationName: name,
    claim: claim && ours ? { domain: claim.unicode_name, since: claim.from_at } : null,
    claimedElsewhere: claim && !ours ? claim.organization_name : null,
    decidedAt: row.decided_at,
    decidedBy: row.decided_by,
    writer: { name: settings.operator ?? operator, email: settings.operatorEmail },
    entries: (await entriesOf(read, row.id)).map(entryOf),
  };
}

/** The account that has an address; null where none has, or the text is no address. */
export async function accountByEmail(
  read: Reader,
  { organizationId, email }: { organizationId: string; email: string },
): Promise<{ account: DisputeSummary['account'] | null }> {
  const address = readEmailAddress(email);
  const row = address ? await findAccountByEmail(read, organizationId, address.key) : undefined;
  return { account: row ? disputedAccount(row) : null };
}

/** The open case about an account, and how many were closed. */
export async function casesAbout(
  read: Reader,
  { organizationId, accountId }: { organizationId: string; accountId: string },
) {
  const account = await findAccount(read, organizationId, accountId);
  if (!account) throw new NotFound('This account');
  const cases = await casesOfAccount(read, account.key);
  const open = cases.find(({ closed_at }) => closed_at === null);
  return {
    open: open
      ? {
          id: open.id,
          openedAt: open.opened_at,
          deadline: open.deadline,
          referred: open.decision === 'referred',
        }
      : null,
    closed: cases.length - (open ? 1 : 0),
  };
}

function summaryOf(row: CaseRow): DisputeSummary {
  return {
    id: DisputeId.parse(row.id),
    account: disputedAccount({ ...row, id: row.account_id }),
    openedAt: row.opened_at,
    openedBy: row.opened_by,
    summary: row.summary,
    deadline: row.deadline,
    decision: row.decision,
    closedAt: row.closed_at,
  };
}

/** The account of a case as it is today; its kind follows from its open claim (rule K1). */
export function disputedAccount({
  id,
  email,
  name,
  managed_by,
  status,
}: {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly managed_by: string | null;
  readonly status: DisputeSummary['account']['status'];
}): DisputeSummary['account'] {
  return { id: AccountId.parse(id), email, name, kind: managed_by === null ? 'personal' : 'managed', status };
}

function entryOf(row: Awaited<ReturnType<typeof entriesOf>>[number]): DisputeEntry {
  const { position, at, by, kind, text, detail } = row;
  return {
    position,
    at,
    by,
    kind,
    text,
    detail: detail === null ? null : EntryDetail.parse(JSON.parse(detail)),
  };
}
