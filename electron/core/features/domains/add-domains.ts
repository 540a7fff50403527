import type { AddResult } from '../../../../shared/contract/domains';
import { verificationMethods } from '../../../../shared/domain/domains/domain';
import { type NameRefusal, refusals } from '../../../../shared/domain/domains/refusal';
import { screenName } from '../../../../shared/domain/domains/screen-name';
import { DomainId } from '../../../../shared/domain/ids';
import type { Random } from '../../ports/random';
import type { Unit } from '../../unit';
import { issueToken } from './issue-token';
import { hasDomain, insertDomain, verifiedElsewhere } from './queries';

interface Add {
  readonly organizationId: string;
  readonly names: readonly string[];
}

/**
 * Adds every name that can be added, each with a token for either method, and says of every other why not
 * (rule K6). Additions and refusals are audited alike.
 */
export async function addDomains(
  unit: Unit,
  { organizationId, names }: Add,
  random: Random,
): Promise<AddResult[]> {
  const results: AddResult[] = [];
  for (const input of names) results.push(await addOne(unit, organizationId, input, random));
  await unit.auditMany(results.map((result) => entryOf(organizationId, result)));
  return results;
}

async function addOne(unit: Unit, organizationId: string, input: string, random: Random): Promise<AddResult> {
  const screening = screenName(input);
  if (!screening.ok) return { outcome: 'refused', input, refusal: screening.refusal };
  const { ascii, unicode, looksLike } = screening;
  const refusal = await refusalByStore(unit, organizationId, ascii, unicode);
  if (refusal) return { outcome: 'refused', input, refusal };
  const id = unit.newId();
  await insertDomain(unit.write, { id, organizationId, name: ascii, unicodeName: unicode, now: unit.now });
  for (const method of verificationMethods) await issueToken(unit, random, { domainId: id, method });
  return { outcome: 'added', input, domainId: DomainId.parse(id), unicodeName: unicode, looksLike };
}

async function refusalByStore(
  unit: Unit,
  organizationId: string,
  ascii: string,
  unicode: string,
): Promise<NameRefusal | null> {
  if (await hasDomain(unit.write, organizationId, ascii)) return refusals.alreadyAdded(unicode);
  const holder = await verifiedElsewhere(unit.write, organizationId, ascii);
  return holder === null ? null : refusals.verifiedElsewhere(unicode, holder);
}

function entryOf(organizationId: string, result: AddResult) {
  const added = result.outcome === 'added';
  return {
    organizationId,
    action: 'domains.add',
    outcome: added ? ('done' as const) : ('refused' as const),
    subject: {
      type: 'domain',
      id: added ? result.domainId : null,
      label: added ? result.unicodeName : result.input.slice(0, 300),
    },
    reason: added ? null : `K6: ${result.refusal.reason}`,
  };
}
