import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DomainsFixture, name, openDomains } from './domains-fixture';

const day = 24 * 3_600_000;
const people = ['ann', 'bob', 'eve'].map((local) => `${local}@${name}`);

let fixture: DomainsFixture;
beforeEach(async () => {
  fixture = await openDomains();
});
afterEach(() => fixture.close());

/** A verified domain with three accounts, two of them claimed. */
async function claimedDomain() {
  const added = await fixture.add();
  fixture.publish(added);
  const domain = await fixture.checkNow(added);
  const { organizationId } = fixture;
  await fixture.test.core.context.transact(
    { title: 'Set up the test', wait: 'patient' },
    async ({ write, now }) => {
      const accounts = people.map((email) => ({
        organization_id: organizationId,
        id: `712020:${email}`.replace(/[@.]/g, '-'),
        name: email,
        email,
        email_key: email,
        domain: name,
        status: 'active' as const,
        role: 'member' as const,
        activity_known: 0 as const,
        reported_claim: 'none' as const,
        source: 'test',
      }));
      await write.insertInto('accounts').values(accounts).execute();
      const claims = accounts.slice(0, 2).map(({ id }, index) => ({
        id: `claim-${index}`,
        organization_id: organizationId,
        domain_id: domain.id,
        account_id: id,
        from_at: now,
        origin: 'plan' as const,
      }));
      await write.insertInto('claims').values(claims).execute();
    },
  );
  return domain;
}

async function openClaims(): Promise<number> {
  const rows = await fixture.test.core.context.read
    .selectFrom('claims')
    .select('id')
    .where('to_at', 'is', null)
    .execute();
  return rows.length;
}

describe('the claims that rest on a domain', () => {
  it('are counted beside the accounts', async () => {
    const domain = await claimedDomain();
    expect(await fixture.get(domain)).toMatchObject({ accounts: 3, claimed: 2 });
    const [listed] = await fixture.client.domains.list({ organizationId: fixture.organizationId });
    expect(listed).toMatchObject({ accounts: 3, claimed: 2 });
  });

  it('end with its removal, after a preview that said so', async () => {
    const domain = await claimedDomain();
    const ask = { organizationId: fixture.organizationId, domainId: domain.id };
    const preview = await fixture.client.domains.removalPreview(ask);
    expect(preview).toEqual({ claims: 2, plans: 0, examples: people.slice(0, 2) });
    expect(await openClaims()).toBe(2);
    expect(await fixture.client.domains.remove({ ...ask, typedName: name })).toEqual({ released: 2 });
    expect(await openClaims()).toBe(0);
  });

  it('stay through the grace and end with the lapse, each audited', async () => {
    const domain = await claimedDomain();
    fixture.withdraw(domain);
    for (let passed = 0; passed < 14; passed++) {
      fixture.test.clock.advance(day);
      await fixture.test.core.context.domainChecks.runDue();
      expect(await openClaims()).toBe(2);
    }
    fixture.test.clock.advance(2 * day);
    await fixture.test.core.context.domainChecks.runDue();
    expect((await fixture.get(domain)).state).toBe('lapsed');
    expect(await openClaims()).toBe(0);
    const released = await fixture.test.core.context.read
      .selectFrom('audit_events')
      .select('subject_id')
      .where('action', '=', 'claims.release')
      .execute();
    expect(released).toHaveLength(2);
  });
});
