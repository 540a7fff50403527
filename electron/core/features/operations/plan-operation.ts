import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import type { JobTotals } from '../../../../shared/domain/jobs/job-totals';
import type { Operation } from '../../../../shared/domain/operations/operation';
import { operationTitle } from '../../../../shared/domain/operations/operation-title';
import { pictureFault, pictureFaults } from '../../../../shared/domain/operations/picture';
import {
  otherAddressTyped,
  type PlanFault,
  planFault,
} from '../../../../shared/domain/operations/plan-fault';
import { BadFile, Refused } from '../../failures';
import { planJob } from '../../jobs/plan-job';
import { requireOrganization } from '../../organization-queries';
import type { OperationServices } from '../../services';
import type { Unit } from '../../unit';
import { knownAccounts } from './account-facts';
import type { JobInput } from './job-input';
import { askedAccounts, writePlan } from './plan-items';

type Ask = Parameters<OperationServices['plan']>[1];

/** Makes the plan of an operation: a job that says of every account whether it will change, and why not. */
export const planOperation: OperationServices['plan'] = async (unit, ask) => {
  const { organizationId, operation, accountKeys, reason } = ask;
  await requireOrganization(unit.write, organizationId);
  refuse(planFault({ ...ask, accounts: accountKeys.length }));
  refuseBadPicture(operation);
  const input: JobInput = {
    operation: accountKeys.length === 1 ? null : operation,
  };
  const accepted = await acceptedRepositories(unit, ask);
  const own = input.operation === null ? { operation, accepted, expected: null } : null;
  const spec = {
    organizationId,
    kind: operation.kind,
    title: ({ ready }: JobTotals) => operationTitle(operation, ready),
    input,
    reason,
  };
  const jobId = await planJob(unit, spec, async (writer) => {
    const job = { organizationId, kind: operation.kind, input };
    await writePlan(unit, job, askedAccounts(accountKeys, own), writer);
  });
  return { jobId };
};

function refuse(fault: PlanFault | null): void {
  if (fault) throw new Refused(fault.rule, fault.reason, fault.nextStep);
}

function refuseBadPicture(operation: Operation): void {
  if (operation.kind !== 'change-picture' || operation.picture === null) return;
  const fault = pictureFault(operation.picture, (text) => Buffer.from(text, 'base64'));
  if (fault) throw new BadFile(pictureFaults[fault].reason, pictureFaults[fault].nextStep);
}

/** The override counts only when it names the account's own address (rule L3). */
async function acceptedRepositories(unit: Unit, ask: Ask): Promise<string | null> {
  const { organizationId, operation, override, accountKeys } = ask;
  const [accountKey] = accountKeys;
  if (override === null || accountKey === undefined) return null;
  const known = await knownAccounts(unit.write, organizationId, operation.kind, [accountKey]);
  const typed = readEmailAddress(override.typedEmail)?.key;
  if (typed !== known.get(accountKey)?.facts.emailKey) refuse(otherAddressTyped);
  return override.reason;
}
