import { setImmediate } from 'node:timers/promises';
import type { OrganizationHoldings } from '../../../../shared/contract/organizations';
import { refuseDeletion } from '../../../../shared/domain/organizations/deletion';
import { Refused } from '../../failures';
import type { Jobs } from '../../jobs/jobs';
import type { Reader } from '../../store/access';
import type { Connection } from '../../store/connection';
import { deleteAccounts } from '../../store/delete-accounts';
import type { Unit } from '../../unit';
import { countHoldings, deleteOrganizationRows } from './holdings-queries';
import { getOrganization, subjectOf } from './service';

/** What an organization holds, and how many of its jobs have not ended. */
export async function holdingsOf(
  read: Reader,
  jobs: Jobs,
  organizationId: string,
): Promise<OrganizationHoldings> {
  const { id } = await getOrganization(read, organizationId);
  const stored = await countHoldings(read, id);
  return { ...stored, unfinishedJobs: await unfinishedJobs(jobs, id) };
}

/** The jobs that are under way; plans go with their organization. */
export async function unfinishedJobs(jobs: Jobs, organizationId: string): Promise<number> {
  const states = ['queued', 'running', 'paused'] as const;
  return (await jobs.list({ organizationId, states, before: null, limit: 100 })).length;
}

interface Removal {
  readonly organizationId: string;
  /** What the admin typed to confirm. */
  readonly typedName: string;
  /** How many of its jobs have not ended. */
  readonly running: number;
}

/**
 * Deletes an organization with everything imported into it. The audit trail stays.
 *
 * @param writer the connection that the unit writes on
 * @returns how many accounts went with it
 * @throws NotFound, or Refused when a claim is open, a job runs or the name differs
 */
export async function removeOrganization(
  unit: Unit,
  writer: Connection,
  { organizationId, typedName, running }: Removal,
): Promise<{ accounts: number }> {
  const organization = await getOrganization(unit.write, organizationId);
  const holdings = await countHoldings(unit.write, organizationId);
  const { name } = organization;
  const refusal = refuseDeletion({
    name,
    typedName,
    openClaims: holdings.openClaims,
    unfinishedJobs: running,
  });
  if (refusal) throw new Refused(refusal.rule, refusal.reason, refusal.nextStep);

  let accounts = 0;
  for (const deleted of deleteAccounts(writer, organizationId)) {
    accounts += deleted;
    // Screens are served meanwhile.
    await setImmediate();
  }
  await deleteOrganizationRows(unit.write, organizationId);
  await unit.audit({
    organizationId,
    action: 'organizations.remove',
    subject: subjectOf(organization),
    before: { name, ...holdings },
  });
  return { accounts };
}
