import type { DomainDetail, DomainSummary, RemovalPreview } from '../../../../shared/contract/domains';
import type { Evidence } from '../../../../shared/domain/domains/evidence';
import { isUsable } from '../../../../shared/domain/domains/token';
import { fileName, verificationFile } from '../../../../shared/domain/domains/verification-file';
import { NotFound, Refused } from '../../failures';
import { readSettings } from '../../settings/settings-queries';
import type { Reader } from '../../store/access';
import { checkPage, lastLook, latestCheck } from './check-queries';
import { claimedExamples, countAccounts, countClaims, countPlans } from './count-queries';
import { type DomainRow, domainRow, domainRows } from './queries';
import { tokenEnds, tokenRows } from './token-queries';
import { detailOf, summaryOf } from './views';

/** Names one domain of one organization. */
export interface DomainRef {
  readonly organizationId: string;
  readonly domainId: string;
}

const mostExamples = 5;

/** The domains of an organization with what is on them. */
export async function listDomains(read: Reader, organizationId: string): Promise<DomainSummary[]> {
  const rows = await domainRows(read, organizationId);
  const ends = await tokenEnds(read, organizationId);
  return Promise.all(
    rows.map(async (row) =>
      summaryOf({
        row,
        tokenExpiresAt: ends.get(row.id) ?? null,
        lastLook: (await lastLook(read, row.id)) ?? null,
        accounts: await countAccounts(read, organizationId, row.name),
        claimed: await countClaims(read, row.id),
      }),
    ),
  );
}

/** @throws NotFound when the organization has no such domain (any more) */
export async function findDomain(read: Reader, { organizationId, domainId }: DomainRef): Promise<DomainRow> {
  const row = await domainRow(read, organizationId, domainId);
  if (!row) throw new NotFound('This domain');
  return row;
}

/**
 * One domain with everything its page shows.
 * @param now instant that decides whether a token still works
 * @throws NotFound
 */
export async function getDomain(read: Reader, ref: DomainRef, now: number): Promise<DomainDetail> {
  const row = await findDomain(read, ref);
  const tokens = await tokenRows(read, row.id);
  const looks = [await latestCheck(read, row.id, 'dns-txt'), await latestCheck(read, row.id, 'https-file')];
  const latest = looks.filter((look): look is Evidence => look !== null);
  const newest = latest.reduce<Evidence | null>(
    (best, look) => (best && best.at >= look.at ? best : look),
    null,
  );
  const living = tokens.filter(({ retired_at }) => retired_at === null);
  const summary = summaryOf({
    row,
    tokenExpiresAt: living.reduce<number | null>(
      (end, { expires_at }) => Math.max(end ?? 0, expires_at ?? 0),
      null,
    ),
    lastLook: newest && { at: newest.at, outcome: newest.agreement },
    accounts: await countAccounts(read, row.organization_id, row.name),
    claimed: await countClaims(read, row.id),
  });
  const { graceDays } = await readSettings(read);
  return detailOf({ summary, row, tokens, latest, graceDays, now });
}

/** Evidence of past checks, newest first. */
export async function readHistory(
  read: Reader,
  ref: DomainRef,
  before: number | null,
): Promise<{ checks: Evidence[]; more: boolean }> {
  const row = await findDomain(read, ref);
  return checkPage(read, row.id, before);
}

/**
 * The page to upload.
 * @throws Refused when its token has run out (rule K7)
 */
export async function readVerificationPage(
  read: Reader,
  ref: DomainRef,
  now: number,
): Promise<{ fileName: string; page: string }> {
  const row = await findDomain(read, ref);
  const usable = (await tokenRows(read, row.id)).find(
    ({ method, expires_at, retired_at }) =>
      method === 'https-file' && isUsable({ expiresAt: expires_at, retiredAt: retired_at }, row.state, now),
  );
  if (!usable) throw new Refused('K7', 'The token of this file works no longer.', 'Issue a new token first.');
  return { fileName, page: verificationFile(row.name, usable.token, usable.issued_at) };
}

/** What removing the domain would release. */
export async function previewRemoval(read: Reader, ref: DomainRef): Promise<RemovalPreview> {
  const row = await findDomain(read, ref);
  return {
    claims: await countClaims(read, row.id),
    plans: await countPlans(read, row.id),
    examples: await claimedExamples(read, row.organization_id, row.id, mostExamples),
  };
}
