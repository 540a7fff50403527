import type { DeletionGroup } from '../../../shared/contract/deletions';
import { deletionDue } from '../../../shared/domain/deletions/grace';
import { OrganizationId } from '../../../shared/domain/ids';
import type { Job } from '../../../shared/domain/jobs/job';
import type { FakeClock } from '../../support/fake-clock';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { addOpenClaim, addVerifiedDomain } from '../../support/organization-rows';

export const day = 86_400_000;

export interface LedgerPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A core with an organization that manages accounts on `example.com`. */
export interface DeletionWorld extends TestCore {
  readonly organizationId: OrganizationId;
  /** Puts a managed account into the store. @returns its key */
  manage(person: LedgerPerson): Promise<number>;
  /** Puts a running deletion into the ledger, as the job that begins one writes it. */
  startDeletion(key: number, reason?: string): Promise<void>;
  /** The first page of the ledger. */
  ledger(group: DeletionGroup): ReturnType<typeof listed>;
  account(key: number): ReturnType<typeof accountOf>;
  /** Does what is due and waits until every job has ended. */
  runDue(): Promise<Job[]>;
}

export async function openDeletionWorld(
  options: { dataDirectory?: string; ports?: { clock: FakeClock } } = {},
): Promise<DeletionWorld> {
  const test = await openTestCore(options);
  const { core, client, clock } = test;
  const { context } = core;
  const setUp = { title: 'Set up the test', wait: 'patient' } as const;
  const known = await context.read.selectFrom('organizations').select('id').executeTakeFirst();
  const organizationId = known
    ? OrganizationId.parse(known.id)
    : (await client.organizations.create({ name: 'Example' })).id;
  const domain = await context.read.selectFrom('domains').select('id').executeTakeFirst();
  const domainId = domain?.id ?? (await addVerifiedDomain(core, organizationId, 'example.com'));

  return {
    ...test,
    clock: options.ports?.clock ?? clock,
    organizationId,
    async manage(person) {
      const { key } = await context.transact(setUp, ({ write }) =>
        write
          .insertInto('accounts')
          .values({
            organization_id: organizationId,
            ...person,
            email_key: person.email.toLowerCase(),
            domain: 'example.com',
            status: 'active',
            role: 'member',
            activity_known: 0,
            reported_claim: 'this-organization',
            email_confirmed: 1,
            source: 'users',
          })
          .returning('key')
          .executeTakeFirstOrThrow(),
      );
      await addOpenClaim(core, organizationId, domainId, person.id);
      return key;
    },
    startDeletion: (key, reason = 'Has left') =>
      context.transact(setUp, async ({ write, now, newId }) => {
        await write
          .updateTable('accounts')
          .set({ status: 'deletion-pending' })
          .where('key', '=', key)
          .execute();
        await write
          .insertInto('deletions')
          .values({
            id: newId(),
            organization_id: organizationId,
            account_key: key,
            started_at: now,
            started_by: 'Test admin',
            reason,
            due_at: deletionDue(now),
          })
          .execute();
      }),
    ledger: (group) => listed(test, organizationId, group),
    account: (key) => accountOf(test, key),
    async runDue() {
      await core.runDue();
      const states = ['queued', 'running', 'paused'] as const;
      const under = await context.jobs.list({ organizationId, states, before: null, limit: 50 });
      for (const { id } of under) for await (const _ of context.jobs.watch(id));
      return [...(await context.jobs.list({ organizationId, states: null, before: null, limit: 50 }))];
    },
  };
}

async function listed({ client }: TestCore, organizationId: OrganizationId, group: DeletionGroup) {
  return (await client.deletions.list({ organizationId, group, after: null, limit: 100 })).deletions;
}

function accountOf({ core }: TestCore, key: number) {
  return core.context.read
    .selectFrom('accounts')
    .select(['id', 'name', 'email', 'domain', 'status', 'managed_by', 'groups'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
}
