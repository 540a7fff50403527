import fc from 'fast-check';
import { accountStatuses, organizationRoles } from '../../../shared/domain/accounts/account';
import type { AccountRow } from '../../../shared/domain/accounts/account-list';
import { AccountId, OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';

export const organizationId = OrganizationId.parse('0'.repeat(26));
const otherOrganization = '1'.repeat(26);
const day = 86_400_000;

/** Two organizations in one store; the lists under test are those of the first. */
export async function openAccountWorld(): Promise<TestCore> {
  const opened = await openTestCore();
  const insert = opened.core.context.store.writer.raw.prepare(
    'INSERT INTO organizations (id, name, name_key, created_at) VALUES (?, ?, ?, 0)',
  );
  insert.run(organizationId, 'Under test', 'under test');
  insert.run(otherOrganization, 'Other', 'other');
  return opened;
}

const word = (maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...'aAbBcdeéÉ Öö-'), minLength: 1, maxLength });

/** Lists of accounts with few different values, so that many tie; what has to differ follows from the place. */
export function accountsAt(now: number): fc.Arbitrary<AccountRow[]> {
  const time = fc.option(fc.integer({ min: -900, max: 1 }).map((days) => now + days * day));
  const account = fc.record({
    name: word(8),
    email: word(6).map((text) => text.replaceAll(' ', '.')),
    managedBy: fc.option(fc.constant(organizationId)),
    status: fc.constantFrom(...accountStatuses),
    role: fc.constantFrom(...organizationRoles),
    domain: fc.constantFrom('example.com', 'example.org', 'mail.example.com'),
    lastActive: time,
    activityKnown: fc.boolean(),
    added: time,
    emailConfirmed: fc.option(fc.boolean()),
    source: fc.constantFrom('users', 'managed-accounts'),
    absentSince: time,
  });
  return fc.array(account, { maxLength: 50 }).map((list) =>
    list.map((one, at) => ({
      ...one,
      id: AccountId.parse(`712020:${(at * 7919) % 13}-${at}`),
      email: `${one.email}${at}@${one.domain}`,
      kind: one.managedBy === null ? 'personal' : 'managed',
      lastActive: one.activityKnown ? one.lastActive : null,
    })),
  );
}

/** Puts accounts into the store, in their order, and as many into another organization, which must never show. */
export function writeAccounts({ core }: TestCore, rows: readonly AccountRow[]): void {
  const { raw } = core.context.store.writer;
  const insert = raw.prepare(
    `INSERT INTO accounts (organization_id, id, name, email, email_key, domain, status, role, last_active_at,
       activity_known, added_at, email_confirmed, reported_claim, source, absent_since, managed_by)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'none', ?, ?, ?)`,
  );
  raw.transaction(() => {
    raw.exec('DELETE FROM accounts');
    for (const row of rows) {
      for (const organization of [organizationId, otherOrganization]) {
        insert.run(
          organization,
          row.id,
          row.name,
          row.email,
          row.email.toLowerCase(),
          row.domain,
          row.status,
          row.role,
          row.lastActive,
          row.activityKnown ? 1 : 0,
          row.added,
          row.emailConfirmed === null ? null : Number(row.emailConfirmed),
          row.source,
          row.absentSince,
          row.managedBy,
        );
      }
    }
  })();
}
