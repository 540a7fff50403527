import type { AccountId, JobId, OrganizationId } from '../../../shared/domain/ids';
import type { Job } from '../../../shared/domain/jobs/job';
import type { BlockerOverride, Operation } from '../../../shared/domain/operations/operation';
import { type ClaimWorld, idOf, openClaimWorld, type Person } from '../claims/claim-world';

interface PlanMore {
  readonly reason?: string | null;
  readonly override?: BlockerOverride | null;
}

/** An organization that manages accounts on `example.com`. */
export interface OperationWorld extends ClaimWorld {
  readonly organizationId: OrganizationId;
  /** Adds accounts under an open claim, by their local parts. */
  manage(...people: readonly (string | (Omit<Person, 'email'> & { readonly name: string }))[]): Promise<void>;
  /** Adds accounts that nobody manages. */
  leavePersonal(...names: readonly string[]): Promise<void>;
  /** Plans an operation on accounts, by their local parts. */
  plan(operation: Operation, names: readonly string[], more?: PlanMore): Promise<JobId>;
  /** Starts a plan and waits for its end. */
  run(jobId: JobId): Promise<Job>;
  /** Plans and runs. @returns what became of each account, by its local part */
  operate(operation: Operation, names: readonly string[], more?: PlanMore): Promise<Record<string, string>>;
  /** What each item of a job says: its state and, where there is one, the reason. */
  outcomes(jobId: JobId): Promise<Record<string, string>>;
  account(name: string): ReturnType<typeof accountOf>;
  /** Runs SQL-free changes on the store, as something outside would make them. */
  change(name: string, values: Parameters<typeof changeAccount>[2]): Promise<void>;
  /** The audit events of one account, oldest first. */
  events(name: string): ReturnType<typeof eventsOf>;
}

export const accountIdOf = (name: string): AccountId => idOf(addressOf(name));
export const addressOf = (name: string) => `${name}@example.com`;
const setUp = { title: 'Set up the test', wait: 'patient' } as const;

export async function openOperationWorld(): Promise<OperationWorld> {
  const world = await openClaimWorld();
  const { client } = world;
  const organizationId = await world.organization('Example');
  const domainId = await world.domain(organizationId);

  const plan: OperationWorld['plan'] = async (operation, names, { reason, override = null } = {}) => {
    const { jobId } = await client.operations.plan({
      organizationId,
      operation,
      selection: { mode: 'some', ids: names.map(accountIdOf) },
      reason: reason === undefined ? 'Has left' : reason,
      override,
    });
    return jobId;
  };
  const run: OperationWorld['run'] = async (jobId) => {
    const { totals } = await client.jobs.get({ jobId });
    const ready = totals?.ready ?? 0;
    await client.jobs.run({ jobId, ready, typed: ready, runAt: null });
    return world.finished(jobId);
  };
  const outcomes: OperationWorld['outcomes'] = async (jobId) => {
    const filter = { states: null, reason: null };
    const { items } = await client.jobs.items({ jobId, filter, after: -1, skip: 0, limit: 500 });
    return Object.fromEntries(
      items.map(({ account, state, reason }) => [
        account?.email.split('@')[0] ?? 'gone',
        reason === null ? state : `${state}: ${reason.sentence}`,
      ]),
    );
  };

  return {
    ...world,
    organizationId,
    async manage(...people) {
      for (const person of people) {
        const { name, ...more } = typeof person === 'string' ? { name: person } : person;
        await world.people(organizationId, [{ ...more, email: addressOf(name) }]);
        await claim(world, { organizationId, domainId, name });
      }
    },
    leavePersonal: (...names) =>
      world.people(
        organizationId,
        names.map((name) => ({ email: addressOf(name) })),
      ),
    plan,
    run,
    outcomes,
    async operate(operation, names, more) {
      const jobId = await plan(operation, names, more);
      const { totals } = await client.jobs.get({ jobId });
      if (totals?.ready) await run(jobId);
      return outcomes(jobId);
    },
    account: (name) => accountOf(world, name),
    change: (name, values) => changeAccount(world, name, values),
    events: (name) => eventsOf(world, name),
  };
}

/** Opens a claim on an account, as a claim job does. */
export function claim(
  { core }: ClaimWorld,
  of: { organizationId: string; domainId: string; name: string },
): Promise<void> {
  return core.context.transact(setUp, async ({ write, newId, now }) => {
    await write
      .insertInto('claims')
      .values({
        id: newId(),
        organization_id: of.organizationId,
        domain_id: of.domainId,
        account_id: accountIdOf(of.name),
        from_at: now,
        origin: 'plan',
      })
      .execute();
  });
}

function accountOf({ core }: ClaimWorld, name: string) {
  return core.context.read
    .selectFrom('accounts')
    .select(['key', 'name', 'status', 'role', 'groups', 'managed_by', 'synced'])
    .where('email', '=', addressOf(name))
    .executeTakeFirstOrThrow();
}

async function changeAccount(
  { core }: ClaimWorld,
  name: string,
  values: { status?: 'active' | 'deactivated'; synced?: 0 | 1; email_confirmed?: 0 | 1 },
): Promise<void> {
  await core.context.transact(setUp, ({ write }) =>
    write.updateTable('accounts').set(values).where('email', '=', addressOf(name)).execute(),
  );
}

function eventsOf({ core }: ClaimWorld, name: string) {
  return core.context.read
    .selectFrom('audit_events')
    .select(['action', 'outcome', 'reason', 'before', 'after', 'job_id'])
    .where('subject_type', '=', 'account')
    .where('subject_id', '=', accountIdOf(name))
    .orderBy('seq')
    .execute();
}
