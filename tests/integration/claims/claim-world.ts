import type { AccountStatus, ReportedClaim } from '../../../shared/domain/accounts/account';
import { readEmailAddress } from '../../../shared/domain/accounts/email-address';
import type { ClaimMode, DomainState } from '../../../shared/domain/domains/domain';
import { AccountId, DomainId, OrganizationId } from '../../../shared/domain/ids';
import type { Job } from '../../../shared/domain/jobs/job';
import { openTestCore, type TestCore, type TestCoreOptions } from '../../support/open-test-core';

export interface Person {
  readonly email: string;
  /** The service's id; made from the address unless given. */
  readonly id?: string;
  readonly status?: AccountStatus;
  readonly confirmed?: 0 | 1 | null;
  readonly reported?: ReportedClaim;
  readonly role?: 'none' | 'member' | 'admin';
  readonly apps?: readonly string[];
  readonly importId?: string;
}

export interface DomainSetup {
  readonly name?: string;
  readonly state?: DomainState;
  readonly mode?: ClaimMode;
  /** How long ago the proof was last seen, in milliseconds; null for never. */
  readonly provedAgo?: number | null;
}

/** A core with what imports and domain checks would have written before claims begin. */
export interface ClaimWorld extends TestCore {
  organization(name: string): Promise<OrganizationId>;
  domain(organizationId: OrganizationId, setup?: DomainSetup): Promise<DomainId>;
  people(organizationId: OrganizationId, people: readonly Person[]): Promise<void>;
  setDomainState(domainId: DomainId, state: DomainState): Promise<void>;
  finished(jobId: string): Promise<Job>;
}

export const idOf = (email: string) => AccountId.parse(`712020:${email.replace(/[^a-z0-9]/gi, '-')}`);

export async function openClaimWorld(options: TestCoreOptions = {}): Promise<ClaimWorld> {
  const test = await openTestCore(options);
  const { transact } = test.core.context;
  const setUp = { title: 'Set up the test', wait: 'patient' } as const;
  let domains = 0;
  let organizations = 0;

  return {
    ...test,
    organization: (name) =>
      transact(setUp, async ({ write, now }) => {
        const id = OrganizationId.parse(`organization${String(++organizations).padStart(14, '0')}`);
        await write
          .insertInto('organizations')
          .values({ id, name, name_key: name.toLowerCase(), created_at: now })
          .execute();
        return id;
      }),
    domain: (
      organizationId,
      { name = 'example.com', state = 'verified', mode = 'selected', provedAgo = 0 } = {},
    ) =>
      transact(setUp, async ({ write, now }) => {
        const id = DomainId.parse(`domain${String(++domains).padStart(20, '0')}`);
        await write
          .insertInto('domains')
          .values({
            id,
            organization_id: organizationId,
            name,
            unicode_name: name,
            state,
            claim_mode: mode,
            added_at: now,
          })
          .execute();
        if (provedAgo !== null) {
          await write
            .insertInto('domain_checks')
            .values({
              id: `check-${id}`,
              domain_id: id,
              method: 'dns-txt',
              at: now - provedAgo,
              outcome: 'proved',
              evidence: '{}',
            })
            .execute();
        }
        return id;
      }),
    people: (organizationId, people) =>
      transact(setUp, async ({ write }) => {
        for (const person of people) {
          await write.insertInto('accounts').values(accountRow(organizationId, person)).execute();
        }
      }),
    setDomainState: (domainId, state) =>
      transact(setUp, async ({ write }) => {
        await write.updateTable('domains').set({ state }).where('id', '=', domainId).execute();
      }),
    async finished(jobId) {
      for await (const job of test.core.context.jobs.watch(jobId)) {
        if (job.finishedAt !== null) return job;
      }
      throw new Error('The job never finished');
    },
  };
}

function accountRow(organizationId: OrganizationId, person: Person) {
  const address = readEmailAddress(person.email);
  if (!address) throw new Error(`${person.email} is no address`);
  return {
    organization_id: organizationId,
    id: person.id ?? idOf(person.email),
    name: person.email.split('@')[0] ?? '',
    email: address.address,
    email_key: address.key,
    domain: address.domain,
    status: person.status ?? 'active',
    role: person.role ?? 'member',
    last_active_at: null,
    activity_known: 0,
    email_confirmed: person.confirmed === undefined ? 1 : person.confirmed,
    reported_claim: person.reported ?? 'unknown',
    apps: JSON.stringify((person.apps ?? []).map((app) => ({ app, site: null, lastSeen: null }))),
    source: 'test',
    last_import_id: person.importId ?? null,
  } as const;
}
