import { setImmediate } from 'node:timers/promises';
import type { OrganizationHoldings } from '../../../../shared/contract/organizations';
import { isEnded } from '../../../../shared/domain/jobs/job';
import { refuseDeletion } from '../../../../shared/domain/organizations/deletion';
import { Refused } from '../../failures';
import type { Jobs } from '../../jobs/jobs';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import { countHoldings, deleteOrganizationRows, deleteSomeAccounts } from './holdings-queries';
import { getOrganization, subjectOf } from './service';

/** Accounts deleted between two breaths of the event loop, so that screens are served meanwhile. */
const portion = 5_000;

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

/** Unfinished jobs are always among the newest: a job has to end before a later one begins. */
export async function unfinishedJobs(jobs: Jobs, organizationId: string): Promise<number> {
  const newest = await jobs.list({ organizationId, before: null, limit: 100 });
  return newest.filter(({ state }) => !isEnded(state)).length;
}

/**
 * Deletes an organization with everything imported into it. The audit trail stays.
 *
 * @param typedName what the admin typed to confirm
 * @param running how many of its jobs have not ended
 * @returns how many accounts went with it
 * @throws NotFound, or Refused when a claim is open, a job runs or the name differs
 */
export async function removeOrganization(
  unit: Unit,
  organizationId: string,
  typedName: string,
  running: number,
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
  for (let deleted = portion; deleted === portion; ) {
    deleted = await deleteSomeAccounts(unit.write, organizationId, portion);
    accounts += deleted;
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
