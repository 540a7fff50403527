import type { SampleRun } from '../../../../shared/domain/sample/runs';
import type { SampleAccount } from '../../../../shared/domain/sample/sample-account';
import type { AuditEntry, Unit } from '../../unit';
import { claimRows, donePlanRow, jobRow, openPlanRow, planEntryRows } from './claim-rows';
import type { SamplePast, Step } from './past';
import { accountKeys, endClaims, insertRows } from './queries';

/** The runs that claimed and unclaimed accounts, and the plan that waits. */
export function pastOfClaims({ sample, accountsById }: SamplePast): Step[] {
  const runs = sample.runs.map((run) => ({
    at: run.at,
    title: `${run.kind} on ${run.domain.name}`,
    work: async (unit: Unit) => {
      const accounts = run.claims.flatMap(({ accountId }) => accountsById.get(accountId) ?? []);
      await writePlan(unit, run, accounts, sample.id);
      if (run.kind === 'claim') await insertRows(unit.write, 'claims', claimRows(run, sample.id));
      else {
        await endClaims(
          unit.write,
          run.claims.map(({ id }) => id),
          unit.now,
        );
      }
      await unit.auditMany(entries(run, accounts, sample.id));
    },
  }));
  const { openPlan, timeline } = sample;
  if (openPlan === null) return runs;
  return [
    ...runs,
    {
      at: timeline.now,
      title: `Plan ${openPlan.name}`,
      async work(unit) {
        await insertRows(unit.write, 'plans', [openPlanRow(openPlan, sample.id, unit.now)]);
        await unit.audit({
          organizationId: sample.id,
          action: 'claims.plans.create',
          subject: { type: 'plan', id: openPlan.id, label: openPlan.name },
          after: { kind: openPlan.kind, scope: openPlan.scope },
        });
      },
    },
  ];
}

async function writePlan(
  unit: Unit,
  run: SampleRun,
  accounts: readonly SampleAccount[],
  organizationId: string,
): Promise<void> {
  const { plan, at } = run;
  const job = jobRow(run, organizationId);
  if (plan === null || job === null) return;
  const keys = await accountKeys(unit.write, organizationId);
  await insertRows(unit.write, 'plans', [donePlanRow(plan, accounts, organizationId, at)]);
  await insertRows(unit.write, 'plan_entries', planEntryRows(plan, accounts, keys));
  await insertRows(unit.write, 'jobs', [job]);
}

function* entries(
  { kind, plan, domain }: SampleRun,
  accounts: readonly SampleAccount[],
  organizationId: string,
): Generator<AuditEntry> {
  for (const { id, email } of accounts) {
    yield {
      organizationId,
      action: `claims.${kind}`,
      subject: { type: 'account', id, label: email },
      before: { kind: kind === 'claim' ? 'personal' : 'managed' },
      after: { kind: kind === 'claim' ? 'managed' : 'personal', domain: domain.name },
      jobId: plan?.jobId ?? null,
    };
  }
}
