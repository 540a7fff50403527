import type { ModelOperation, Outcome } from './account-model';
import { accountIdOf, claim, type OperationWorld, openOperationWorld } from './operation-world';

/** The product under the steps of the model. */
export interface ModelWorld extends Pick<OperationWorld, 'core' | 'organizationId' | 'remove' | 'clock'> {
  /** Keys of the accounts, in the order of the model. */
  readonly keys: readonly number[];
  operate(who: number, operation: ModelOperation): Promise<Outcome>;
  /** Lets time pass, does what is due and waits for it. */
  wait(milliseconds: number): Promise<void>;
  claim(who: number): Promise<void>;
  unclaim(who: number): Promise<void>;
  confirm(who: number, confirmed: boolean): Promise<void>;
  stateRepositories(who: number, state: 'kept' | 'moving' | 'none'): Promise<void>;
  /** What the store says of each account. */
  states(): Promise<readonly object[]>;
}

const names = ['ada', 'eve'] as const;
const setUp = { title: 'Step', wait: 'patient' } as const;

export async function openModelWorld(): Promise<ModelWorld> {
  const world = await openOperationWorld();
  const { core, client, organizationId, clock } = world;
  const { read, transact } = core.context;
  await world.manage(...names.map((name) => ({ name, role: 'admin' as const })));
  await transact(setUp, ({ write }) => write.updateTable('accounts').set({ name: 'Somebody' }).execute());
  const keys: number[] = [];
  for (const name of names) keys.push((await world.account(name)).key);
  const { id: domainId } = await read.selectFrom('domains').select('id').executeTakeFirstOrThrow();
  const nameOf = (who: number) => names[who] ?? names[0];

  return {
    ...world,
    keys,
    async operate(who, operation) {
      const jobId = await world.plan(operationOf(operation), [nameOf(who)]);
      const { totals } = await client.jobs.get({ jobId });
      if (totals?.ready) await world.run(jobId);
      const [outcome] = Object.values(await world.outcomes(jobId));
      return outcomeOf(outcome ?? '');
    },
    async wait(milliseconds) {
      clock.advance(milliseconds);
      await core.runDue();
      const states = ['queued', 'running'] as const;
      const open = await core.context.jobs.list({ organizationId, states, before: null, limit: 50 });
      for (const { id } of open) await world.finished(id);
    },
    claim: (who) => claim(world, { organizationId, domainId, name: nameOf(who) }),
    async unclaim(who) {
      await transact(setUp, ({ write, now }) =>
        write
          .updateTable('claims')
          .set({ to_at: now, ended_by: 'plan' })
          .where('account_id', '=', accountIdOf(nameOf(who)))
          .where('to_at', 'is', null)
          .execute(),
      );
    },
    async confirm(who, confirmed) {
      await transact(setUp, ({ write }) =>
        write
          .updateTable('accounts')
          .set({ email_confirmed: confirmed ? 1 : 0 })
          .where('key', '=', keys[who] ?? 0)
          .execute(),
      );
    },
    async stateRepositories(who, state) {
      const of = { organizationId, accountId: accountIdOf(nameOf(who)) };
      await client.operations.stateRepositories({ ...of, state, repositories: null, note: null });
    },
    async states() {
      const rows = await read
        .selectFrom('accounts')
        .leftJoin('deletions', (join) =>
          join.onRef('deletions.account_key', '=', 'accounts.key').on('deletions.ended_at', 'is', null),
        )
        .select(['accounts.status', 'deletions.due_at', 'accounts.name', 'accounts.synced'])
        .orderBy('accounts.key')
        .execute();
      return rows.map(({ status, due_at: dueAt, name, synced }) => {
        const state = { status, dueAt, name };
        return status === 'deleted' ? state : { ...state, synced: synced === null ? null : synced === 1 };
      });
    },
  };
}

function operationOf(operation: ModelOperation): Parameters<OperationWorld['plan']>[0] {
  switch (operation.kind) {
    case 'deactivate':
      return { kind: 'deactivate', message: null };
    case 'edit-profile':
      return { kind: 'edit-profile', change: { name: operation.name } };
    default:
      return operation;
  }
}

function outcomeOf(text: string): Outcome {
  const outcomes: readonly Outcome[] = ['succeeded', 'unchanged', 'refused'];
  const found = outcomes.find((outcome) => text.startsWith(outcome));
  if (!found) throw new Error(`The job says ${text}`);
  return found;
}
