import type { DomainDetail, DomainSummary, TokenToPublish } from '../../../../shared/contract/domains';
import { Agreement, type Evidence } from '../../../../shared/domain/domains/evidence';
import { latinLookAlike } from '../../../../shared/domain/domains/look-alike';
import { registrationOf } from '../../../../shared/domain/domains/public-suffix';
import { isUsable } from '../../../../shared/domain/domains/token';
import { recordValue } from '../../../../shared/domain/domains/txt-record';
import { fileAddress } from '../../../../shared/domain/domains/verification-file';
import { DomainId } from '../../../../shared/domain/ids';
import type { DomainRow } from './queries';
import type { TokenRow } from './token-queries';

export interface SummaryParts {
  readonly row: DomainRow;
  readonly tokenExpiresAt: number | null;
  readonly lastLook: { readonly at: number; readonly outcome: string } | null;
  readonly accounts: number;
  readonly claimed: number;
}

export function summaryOf({ row, tokenExpiresAt, lastLook, accounts, claimed }: SummaryParts): DomainSummary {
  return {
    id: DomainId.parse(row.id),
    name: row.name,
    unicodeName: row.unicode_name,
    state: row.state,
    claimMode: row.claim_mode,
    addedAt: row.added_at,
    verifiedAt: row.verified_at,
    verifiedMethod: row.verified_method,
    failingSince: row.failing_since,
    lapsesAt: row.lapses_at,
    nextCheckAt: row.next_check_at,
    tokenExpiresAt: row.state === 'pending' ? tokenExpiresAt : null,
    lastCheck: lastLook && { at: lastLook.at, agreement: Agreement.parse(lastLook.outcome) },
    accounts,
    claimed,
  };
}

export interface DetailParts {
  readonly summary: DomainSummary;
  readonly row: DomainRow;
  readonly tokens: readonly TokenRow[];
  readonly latest: readonly Evidence[];
  readonly graceDays: number;
  readonly now: number;
}

export function detailOf({ summary, row, tokens, latest, graceDays, now }: DetailParts): DomainDetail {
  return {
    ...summary,
    verifiedBy: row.verified_by,
    systemResolverAccepted: row.system_resolver_accepted === 1,
    looksLike: latinLookAlike(row.unicode_name),
    registration: registrationOf(row.name),
    fileAddress: fileAddress(row.name),
    tokens: tokens.filter(({ retired_at }) => retired_at === null).map((token) => tokenOf(token, row, now)),
    latest: [...latest],
    graceDays,
  };
}

function tokenOf(token: TokenRow, row: DomainRow, now: number): TokenToPublish {
  return {
    method: token.method,
    issuer: token.issuer,
    issuedAt: token.issued_at,
    expiresAt: row.state === 'pending' ? token.expires_at : null,
    usable: isUsable({ expiresAt: token.expires_at, retiredAt: token.retired_at }, row.state, now),
    value: token.method === 'dns-txt' ? recordValue(token.token) : token.token,
  };
}
