import type { VerificationMethod } from '../../../../shared/domain/domains/domain';
import { type Agreement, Evidence } from '../../../../shared/domain/domains/evidence';
import type { Reader, Writer } from '../../store/access';

/** Checks on one page of a history. */
const page = 20;

/** The newest look of one method. */
export async function latestCheck(
  read: Reader,
  domainId: string,
  method: VerificationMethod,
): Promise<Evidence | null> {
  const row = await read
    .selectFrom('domain_checks')
    .select('evidence')
    .where('domain_id', '=', domainId)
    .where('method', '=', method)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? readEvidence(row.evidence) : null;
}

/** Past looks, newest first. Both looks of one check share an instant and are never torn apart. */
export async function checkPage(
  read: Reader,
  domainId: string,
  before: number | null,
): Promise<{ checks: Evidence[]; more: boolean }> {
  const rows = await read
    .selectFrom('domain_checks')
    .select(['at', 'evidence'])
    .where('domain_id', '=', domainId)
    .where('at', '<', before ?? Number.MAX_SAFE_INTEGER)
    .orderBy('at', 'desc')
    .orderBy('method')
    .limit(page + 2)
    .execute();
  const last = rows[page - 1];
  const kept =
    last && rows.length > page ? rows.filter(({ at }, index) => index < page || at === last.at) : rows;
  return { checks: kept.map(({ evidence }) => readEvidence(evidence)), more: kept.length < rows.length };
}

/** When the newest look at a domain was and what it came to, without its evidence. */
export function lastLook(
  read: Reader,
  domainId: string,
): Promise<{ at: number; outcome: string } | undefined> {
  return read
    .selectFrom('domain_checks')
    .select(['at', 'outcome'])
    .where('domain_id', '=', domainId)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst();
}

/** Keeps a look for good. Its `outcome` column is the agreement, so that the newest proof is found by it. */
export async function insertCheck(
  write: Writer,
  check: { id: string; domainId: string; evidence: Evidence },
): Promise<void> {
  const outcome: Agreement = check.evidence.agreement;
  await write
    .insertInto('domain_checks')
    .values({
      id: check.id,
      domain_id: check.domainId,
      method: check.evidence.method,
      at: check.evidence.at,
      outcome,
      evidence: JSON.stringify(check.evidence),
    })
    .execute();
}

function readEvidence(json: string): Evidence {
  return Evidence.parse(JSON.parse(json));
}
