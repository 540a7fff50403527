import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AccountSelection } from '../../../shared/domain/accounts/account-list';
import type { Operation } from '../../../shared/domain/operations/operation';
import { accountIdOf, addressOf, type OperationWorld, openOperationWorld } from './operation-world';

let world: OperationWorld;
beforeEach(async () => {
  world = await openOperationWorld();
});
afterEach(() => world.remove());

const deactivate: Operation = { kind: 'deactivate', message: null };
const lastAdmin = 'refused: This is the last active organization admin that the store knows.';
const admin = (name: string) => ({ name, role: 'admin' }) as const;

const planOf = async (selection: AccountSelection, operation = deactivate) => {
  const { organizationId, client } = world;
  const ask = { organizationId, operation, selection, reason: 'Clean up', override: null };
  return (await client.operations.plan(ask)).jobId;
};

describe('several admins in one plan (L3)', () => {
  it('the plan shows that the last of them stays', async () => {
    await world.manage(admin('ada'), admin('bob'), 'carl', admin('dora'));
    const jobId = await world.plan(deactivate, ['ada', 'bob', 'carl', 'dora']);
    expect(await world.outcomes(jobId)).toEqual({
      ada: 'ready',
      bob: 'ready',
      carl: 'ready',
      dora: lastAdmin,
    });
  });

  it('the run comes to what the plan showed', async () => {
    await world.manage(admin('ada'), admin('bob'));
    expect(await world.operate(deactivate, ['ada', 'bob'])).toEqual({ ada: 'succeeded', bob: lastAdmin });
  });

  it('an admin who became the last since the plan stays', async () => {
    await world.manage(admin('ada'), admin('bob'));
    const jobId = await world.plan(deactivate, ['ada']);
    await world.operate({ kind: 'delete' }, ['bob']);
    await world.run(jobId);
    expect(await world.outcomes(jobId)).toEqual({ ada: lastAdmin });
  });

  it('one outside of the plan is enough, also one that another organization manages', async () => {
    await world.manage(admin('ada'));
    await world.people(world.organizationId, [{ email: 'root@elsewhere.example', role: 'admin' }]);
    expect(await world.operate(deactivate, ['ada'])).toEqual({ ada: 'succeeded' });
  });
});

describe('who works here', () => {
  it('does not remove their own account by accident', async () => {
    await world.manage('ada', 'eve');
    const settings = await world.client.settings.read();
    await world.client.settings.change({
      organizationId: world.organizationId,
      settings: { ...settings, operatorEmail: addressOf('Ada') },
    });
    expect(await world.operate(deactivate, ['ada', 'eve'])).toEqual({
      ada: 'refused: This is your own account.',
      eve: 'succeeded',
    });
  });
});

describe('a selection of all that match', () => {
  it('is planned without the exceptions, personal accounts refused', async () => {
    await world.manage('ada', 'eve');
    await world.leavePersonal('zoe');
    const jobId = await planOf({ mode: 'allMatching', filter: {}, except: [accountIdOf('eve')] });
    expect(await world.outcomes(jobId)).toEqual({
      ada: 'ready',
      zoe: 'refused: Only the admin of the organization that manages the account may deactivate it.',
    });
    const job = await world.client.jobs.get({ jobId });
    expect(job).toMatchObject({ title: 'Deactivate 1 account', state: 'planned', reason: 'Clean up' });
  });

  it('adds up over many chunks: planned = succeeded + unchanged + refused + failed (E2)', {
    timeout: 60_000,
  }, async () => {
    const names = Array.from({ length: 2_500 }, (_, index) => `person${index}`);
    await world.leavePersonal(...names.slice(2_400));
    await manageMany(names.slice(0, 2_400));
    const jobId = await planOf({ mode: 'allMatching', filter: {}, except: [] });
    const planned = await world.outcomes(jobId);
    await world.client.operations.replan({ jobId });
    expect(await world.outcomes(jobId)).toEqual(planned);
    const { result, totals } = await world.run(jobId);
    expect(totals).toMatchObject({ ready: 0, started: 0, succeeded: 2_400, refused: 100 });
    expect(result?.counts).toEqual([
      { label: 'Planned', value: 2_500 },
      { label: 'Deactivated', value: 2_400 },
      { label: 'Unchanged', value: 0 },
      { label: 'Refused', value: 100 },
      { label: 'Failed', value: 0 },
    ]);
  });

  it('that nothing matches is refused', async () => {
    const nobody = planOf({ mode: 'allMatching', filter: {}, except: [] });
    await expect(nobody).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: 'No account is selected.', nextStep: 'Select accounts, then plan again.' },
    });
  });
});

describe('a plan as a whole', () => {
  it('L1: a deactivation without a reason is refused, and the refusal audited', async () => {
    await world.manage('ada');
    await expect(world.plan(deactivate, ['ada'], { reason: null })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { rule: 'L1', reason: 'A deactivation needs a reason, which the audit trail keeps.' },
    });
    const event = await world.core.context.read
      .selectFrom('audit_events')
      .select(['action', 'outcome'])
      .orderBy('seq', 'desc')
      .executeTakeFirst();
    expect(event).toEqual({ action: 'operations.plan', outcome: 'refused' });
  });

  it('can be looked at anew', async () => {
    await world.manage('ada', 'eve');
    const jobId = await world.plan(deactivate, ['ada', 'eve']);
    await world.change('eve', { status: 'deactivated' });
    await world.client.operations.replan({ jobId });
    expect(await world.outcomes(jobId)).toEqual({
      ada: 'ready',
      eve: 'unchanged: The account is deactivated already.',
    });
    expect((await world.client.jobs.get({ jobId })).title).toBe('Deactivate 1 account');
  });

  it('is a record once it has run', async () => {
    await world.manage('ada');
    const jobId = await world.plan(deactivate, ['ada']);
    await world.run(jobId);
    await expect(world.client.operations.replan({ jobId })).rejects.toMatchObject({ code: 'REFUSED' });
  });
});

/** Many managed accounts in two statements. */
async function manageMany(names: readonly string[]): Promise<void> {
  const emails = names.map((name) => ({ email: addressOf(name) }));
  await world.people(world.organizationId, emails);
  const { raw } = world.core.context.store.writer;
  const insert = raw.prepare(
    `INSERT INTO claims (id, organization_id, domain_id, account_id, from_at, origin)
     SELECT ? || '-claim', ?, id, ?, 1, 'plan' FROM domains`,
  );
  raw.transaction(() => {
    for (const name of names) insert.run(name, world.organizationId, accountIdOf(name));
  })();
}
