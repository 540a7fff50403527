import { z } from 'zod';
import type { ClaimRecord } from '../../../../shared/contract/claims';
import { AppAccess } from '../../../../shared/domain/accounts/account';
import { NotFound } from '../../failures';
import type { Reader } from '../../store/access';
import { findDomain, someLists } from './domains-queries';
import { claimsOfAccount } from './history-queries';

/** Every claim an account ever had, newest first. */
export async function claimHistory(
  read: Reader,
  { organizationId, accountId }: { organizationId: string; accountId: string },
): Promise<ClaimRecord[]> {
  const rows = await claimsOfAccount(read, accountId);
  return rows.map((row) => ({
    organizationName: row.organization_name,
    ours: row.organization_id === organizationId,
    domain: row.unicode_name,
    from: row.from_at,
    to: row.to_at,
    origin: row.origin,
    endedBy: row.ended_by,
  }));
}

/** Accounts that suggestions are gathered from: enough to meet every app, few enough to be felt by nobody. */
const looked = 5_000;

/**
 * Suggests apps and groups for a rule, as some accounts of the domain name them; a rule may name others.
 * @throws NotFound
 */
export async function ruleChoices(
  read: Reader,
  { organizationId, domainId }: { organizationId: string; domainId: string },
): Promise<{ apps: string[]; groups: string[] }> {
  const domain = await findDomain(read, organizationId, domainId);
  if (!domain) throw new NotFound('This domain');
  const apps = new Set<string>();
  const groups = new Set<string>();
  for (const row of await someLists(read, organizationId, domain.name, looked)) {
    for (const { app } of AppAccess.array().parse(JSON.parse(row.apps))) apps.add(app);
    for (const group of z.array(z.string()).parse(JSON.parse(row.groups))) groups.add(group);
  }
  return { apps: [...apps].sort(), groups: [...groups].sort() };
}
