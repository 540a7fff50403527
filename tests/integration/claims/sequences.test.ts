import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySteps, ClaimModel, type Step } from './claim-model';

const effort = { numRuns: 15 };

/** Takes the steps in a store of their own and looks after each of them. */
async function inAnyOrder(steps: readonly Step[], look: (model: ClaimModel, step: Step) => Promise<void>) {
  const model = await ClaimModel.open();
  try {
    for (const step of steps) {
      await model.take(step).catch(refusedIsFine);
      await look(model, step);
    }
  } finally {
    await model.world.remove();
  }
}

/** A step may be refused (a frozen domain, a plan nobody is ready in); a failure may not happen. */
function refusedIsFine(error: unknown): void {
  expect(error).toMatchObject({ code: 'REFUSED' });
}

test('K1: whatever happens in whatever order, no account has two open claims', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, (steps) =>
      inAnyOrder(steps, async (model) => {
        const held = (await model.openClaims()).map(({ account_id }) => account_id);
        expect(new Set(held).size).toBe(held.length);
      }),
    ),
    effort,
  );
});

test('K1: an account is managed exactly while it has an open claim, in every organization that knows it', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, (steps) =>
      inAnyOrder(steps, async (model) => {
        const holders = new Map(
          (await model.openClaims()).map(({ account_id, organization_id }) => [account_id, organization_id]),
        );
        for (const { id, managed_by } of await model.accounts()) {
          expect(managed_by).toBe(holders.get(id) ?? null);
        }
      }),
    ),
    effort,
  );
});

test('K2, K5: every open claim rests on a domain that its organization holds verified', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, (steps) =>
      inAnyOrder(steps, async (model) => {
        for (const { state, owner, organization_id } of await model.openClaims()) {
          expect([state, owner]).toEqual(['verified', organization_id]);
        }
      }),
    ),
    effort,
  );
});

test('K3: a lapse or an unclaim of everybody leaves the domain without open claims', async () => {
  await fc.assert(
    fc.asyncProperty(anySteps, (steps) =>
      inAnyOrder(steps, async (model, step) => {
        if (step.act !== 'lapse' && step.act !== 'unclaim') return;
        const { organizationId } = model.sideOf(step);
        const left = (await model.openClaims()).filter(
          ({ organization_id }) => organization_id === organizationId,
        );
        expect(left).toEqual([]);
      }),
    ),
    effort,
  );
});
