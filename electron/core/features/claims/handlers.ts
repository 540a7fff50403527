import { implement } from '@orpc/server';
import { claimsContract } from '../../../../shared/contract/claims';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { addExceptions } from './add-exceptions';
import { changeMode } from './claim-mode';
import { createPlan } from './create-plan';
import { countOfEntries, listEntries } from './entry-list';
import { evaluatePlan } from './evaluate-plan';
import { editException, endException, listExceptions } from './exceptions';
import { countExceptions } from './exceptions-queries';
import { exportEntries } from './export-entries';
import { exportLines } from './export-lines';
import { claimHistory, ruleChoices } from './look-ups';
import { getPlan, listPlans, remove, rename } from './plans';
import { startRun } from './start-run';
import { writeUnclaimFiles } from './write-unclaim-files';

const os = implement(claimsContract).$context<CoreContext>().use(gate);

const plans = os.plans.router({
  list: os.plans.list.handler(async ({ input, context }) => ({ plans: await listPlans(context, input) })),
  get: os.plans.get.handler(({ input, context }) => getPlan(context, input)),
  create: os.plans.create.handler(async ({ input, context }) => ({
    planId: await context.change((unit) => createPlan(unit, input)),
  })),
  rename: os.plans.rename.handler(async ({ input, context }) => {
    await context.change((unit) => rename(unit, input));
    return getPlan(context, input);
  }),
  remove: os.plans.remove.handler(async ({ input, context }) => {
    await context.change((unit) => remove(unit, input));
    return {};
  }),
  evaluate: os.plans.evaluate.handler(async ({ input, context }) => {
    await context.change((unit) => evaluatePlan(unit, input));
    return getPlan(context, input);
  }),
  entries: os.plans.entries.handler(({ input, context }) => listEntries(context.read, input)),
  count: os.plans.count.handler(async ({ input, context }) => ({
    count: await countOfEntries(context.read, input),
  })),
  run: os.plans.run.handler(async ({ input, context }) => ({ jobId: await startRun(context, input) })),
  exportEntries: os.plans.exportEntries.handler(({ input, context }) => exportEntries(context, input)),
  exportLines: os.plans.exportLines.handler(({ input, context }) => exportLines(context, input)),
  unclaimFiles: os.plans.unclaimFiles.handler(async ({ input, context }) => ({
    files: await writeUnclaimFiles(context, input),
  })),
});

const exceptions = os.exceptions.router({
  list: os.exceptions.list.handler(async ({ input, context }) => ({
    exceptions: await listExceptions(context.read, input, context.ports.clock.now()),
  })),
  count: os.exceptions.count.handler(({ input, context }) =>
    countExceptions(context.read, input.organizationId, context.ports.clock.now()),
  ),
  add: os.exceptions.add.handler(({ input, context }) =>
    context.change((unit) => addExceptions(unit, input)),
  ),
  edit: os.exceptions.edit.handler(({ input, context }) =>
    context.change((unit) => editException(unit, input, input)),
  ),
  end: os.exceptions.end.handler(({ input, context }) => context.change((unit) => endException(unit, input))),
});

export const claimsHandlers = os.router({
  plans,
  exceptions,
  history: os.history.handler(async ({ input, context }) => ({
    claims: await claimHistory(context.read, input),
  })),
  setMode: os.setMode.handler(async ({ input, context }) => {
    await context.change((unit) => changeMode(unit, { ...input, jobId: null }));
    return {};
  }),
  choices: os.choices.handler(({ input, context }) => ruleChoices(context.read, input)),
});
