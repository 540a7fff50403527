import Papa from 'papaparse';
import type { DomainId, JobId, OrganizationId } from '../../../shared/domain/ids';
import { readExport } from '../../support/read-export';
import { type ClaimWorld, idOf, openClaimWorld, type Person } from '../claims/claim-world';

/** An organization with two proved domains and accounts that it manages. */
export interface EmailWorld extends ClaimWorld {
  readonly organizationId: OrganizationId;
  readonly domains: { readonly old: DomainId; readonly new: DomainId };
  /** Adds accounts under an open claim. */
  manage(...people: (string | Person)[]): Promise<void>;
  /** Every address by the id of its account. */
  addresses(): Promise<Record<string, string>>;
  /** Runs a plan and returns how it ended. */
  run(jobId: JobId): ReturnType<ClaimWorld['finished']>;
  /** Every item of a job: account, new address, state, and why. */
  items(jobId: JobId): Promise<readonly (readonly [string, string, string, string])[]>;
  resultFile(jobId: JobId): Promise<{ fields: string[]; rows: string[][] }>;
}

const setUp = { title: 'Set up the test', wait: 'patient' } as const;

export async function openEmailWorld(): Promise<EmailWorld> {
  const world = await openClaimWorld();
  const { client } = world;
  const { transact, read } = world.core.context;
  const organizationId = await world.organization('Example');
  const domains = {
    old: await world.domain(organizationId, { name: 'old.example' }),
    new: await world.domain(organizationId, { name: 'new.example' }),
  };
  return {
    ...world,
    organizationId,
    domains,
    async manage(...people) {
      const persons = people.map((person) => (typeof person === 'string' ? { email: person } : person));
      await world.people(organizationId, persons);
      await transact(setUp, async ({ write, newId, now }) => {
        for (const { email, id } of persons) {
          const domain_id = email.endsWith('@new.example') ? domains.new : domains.old;
          await write
            .insertInto('claims')
            .values({
              id: newId(),
              organization_id: organizationId,
              domain_id,
              account_id: id ?? idOf(email),
              from_at: now,
              origin: 'plan',
            })
            .execute();
        }
      });
    },
    async addresses() {
      const rows = await read.selectFrom('accounts').select(['id', 'email']).orderBy('key').execute();
      return Object.fromEntries(rows.map(({ id, email }) => [id.replace('712020:', ''), email]));
    },
    async run(jobId) {
      const { totals } = await client.jobs.get({ jobId });
      const ready = totals?.ready ?? 0;
      await client.jobs.run({ jobId, ready, typed: ready, runAt: null });
      return world.finished(jobId);
    },
    async items(jobId) {
      const filter = { states: null, reason: null };
      const { items } = await client.jobs.items({ jobId, filter, after: -1, skip: 0, limit: 500 });
      return items.map(({ account, state, changes, reason }) => [
        account?.id.replace('712020:', '') ?? '?',
        changes.find(({ field }) => /mail/i.test(field))?.after ?? '',
        state,
        reason?.sentence ?? '',
      ]);
    },
    async resultFile(jobId) {
      const { exportId } = await client.emails.exportResult({ organizationId, jobId, bom: false });
      const text = await readExport(client, { exportId });
      const [fields = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
      return { fields, rows };
    },
  };
}
