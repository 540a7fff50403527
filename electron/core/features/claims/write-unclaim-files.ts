import type { WrittenExport } from '../../../../shared/contract/exports';
import { splitUnclaimFiles } from '../../../../shared/domain/claims/unclaim-file';
import type { CallContext } from '../../call-context';
import { writeText } from '../../exports/write-text';
import { Refused } from '../../failures';
import type { Reader } from '../../store/access';
import { addressesToUnclaim } from './entries-queries';
import { findPlanOrThrow } from './plan-lookup';

const batch = 2_000;

/**
 * Writes the files to hand to the service: the addresses that an unclaim plan gives back, one a line, split at the
 * service's limits.
 * @throws Refused for a plan that claims, or that gives nobody back
 */
export async function writeUnclaimFiles(
  context: CallContext,
  { organizationId, planId }: { organizationId: string; planId: string },
): Promise<WrittenExport[]> {
  const plan = await findPlanOrThrow(context.read, organizationId, planId);
  if (plan.kind !== 'unclaim') {
    throw new Refused('K3', 'This plan claims accounts.', 'Make a plan that unclaims them.');
  }
  const addresses = allAddresses(context.read, { planId, evaluation: plan.evaluation });
  const files: WrittenExport[] = [];
  for await (const { rows, text } of splitUnclaimFiles(addresses)) {
    const name = `${plan.name} unclaim ${files.length + 1}`;
    const file = await writeText(context, { name, ending: 'csv', lines: [text] });
    files.push({ ...file, rows });
  }
  if (files.length === 0) {
    throw new Refused('K3', 'This plan gives no account back.', 'Look at the reasons, then make a new plan.');
  }
  await context.change((unit) =>
    unit.audit({
      organizationId,
      action: 'claims.plans.unclaimFiles',
      subject: { type: 'plan', id: planId, label: plan.name },
      after: { files: files.map(({ fileName, rows }) => ({ fileName, rows })) },
    }),
  );
  return files;
}

async function* allAddresses(
  read: Reader,
  of: { planId: string; evaluation: number },
): AsyncGenerator<string> {
  let after = -1;
  for (;;) {
    const found = await addressesToUnclaim(read, of, after, batch);
    for (const { email } of found) yield email;
    const last = found.at(-1);
    if (last === undefined || found.length < batch) return;
    after = last.position;
  }
}
