import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DomainNews } from '../../../shared/contract/domains';
import { type DomainsFixture, name, openDomains } from './domains-fixture';

const hour = 3_600_000;
const day = 24 * hour;

let fixture: DomainsFixture;
beforeEach(async () => {
  fixture = await openDomains();
});
afterEach(() => fixture.close());

/** Lets time pass and runs what comes due, hour by hour. */
async function pass(hours: number) {
  for (let passed = 0; passed < hours; passed++) {
    fixture.test.clock.advance(hour);
    await fixture.test.core.context.domainChecks.runDue();
  }
}

async function verified(domain = name) {
  const added = await fixture.add(domain);
  fixture.publish(added);
  return fixture.checkNow(added);
}

async function audited(action: string) {
  const events = await fixture.test.core.context.read
    .selectFrom('audit_events')
    .select(['action', 'outcome', 'operator', 'subject_label'])
    .where('action', '=', action)
    .execute();
  return events;
}

describe('the schedule', () => {
  it('finds the record by itself and tells whoever watches', async () => {
    const domain = await fixture.add();
    const stop = new AbortController();
    const news = await fixture.client.domains.watch(
      { organizationId: fixture.organizationId },
      { signal: stop.signal },
    );
    const told = (async (): Promise<DomainNews | undefined> => {
      for await (const one of news) if (one.turn === 'verified') return one;
      return undefined;
    })();
    await pass(1);
    fixture.publish(domain);
    await pass(1);
    expect(await told).toMatchObject({ domainId: domain.id, state: 'verified', turn: 'verified' });
    expect((await fixture.get(domain)).verifiedBy).toBe('Scheduled check');
    stop.abort();
  });

  it('looks at most twelve times in the first hour of a pending domain', async () => {
    const domain = await fixture.add();
    for (let second = 0; second < 3_600; second += 15) {
      await fixture.test.core.context.domainChecks.runDue();
      fixture.test.clock.advance(15_000);
    }
    const { checks } = await fixture.client.domains.history({
      organizationId: fixture.organizationId,
      domainId: domain.id,
      before: null,
    });
    expect(checks.filter(({ method }) => method === 'dns-txt').length).toBeGreaterThan(5);
    expect(checks.filter(({ method }) => method === 'dns-txt').length).toBeLessThanOrEqual(12);
  });

  it('stops when the token has run out', async () => {
    const domain = await fixture.add();
    fixture.test.clock.advance(7 * day - hour);
    await pass(3);
    expect((await fixture.get(domain)).nextCheckAt).toBeNull();
  });

  it('keeps a proven domain verified over 400 days, looking daily', async () => {
    const domain = await verified();
    for (let passed = 0; passed < 400; passed++) {
      fixture.test.clock.advance(day);
      await fixture.test.core.context.domainChecks.runDue();
    }
    const after = await fixture.get(domain);
    expect(after.state).toBe('verified');
    expect(fixture.test.clock.now() - (after.lastCheck?.at ?? 0)).toBeLessThanOrEqual(day);
    const asked = fixture.dns[0]?.questions.filter((question) => question === `udp TXT ${name}`) ?? [];
    expect(asked).toHaveLength(401);
  });
});

describe('a lost proof', () => {
  it('freezes, counts down, and releases the claims at the end of the grace', async () => {
    const domain = await verified();
    const lostAt = fixture.test.clock.now();
    fixture.withdraw(domain);
    await pass(25);
    const failing = await fixture.get(domain);
    expect(failing.state).toBe('failing');
    expect(failing.lapsesAt).toBe((failing.failingSince ?? 0) + 14 * day);
    await pass(13 * 24);
    expect((await fixture.get(domain)).state).toBe('failing');
    await pass(48);
    const lapsed = await fixture.get(domain);
    expect(lapsed).toMatchObject({ state: 'lapsed', nextCheckAt: null, tokens: [] });
    expect(fixture.test.clock.now() - lostAt).toBeGreaterThanOrEqual(15 * day);
    expect(await audited('domains.failing')).toHaveLength(1);
    expect(await audited('domains.lapsed')).toMatchObject([{ outcome: 'done', subject_label: name }]);
  });

  it('is made good by the record coming back in time', async () => {
    const domain = await verified();
    fixture.withdraw(domain);
    await pass(48);
    fixture.publish(domain);
    await pass(12);
    expect(await fixture.get(domain)).toMatchObject({
      state: 'verified',
      failingSince: null,
      lapsesAt: null,
    });
    expect(await audited('domains.recovered')).toHaveLength(1);
  });

  it.each(['servfail', 'silent', 'bogus'] as const)('%s for weeks never costs a claim', async (trouble) => {
    const domain = await verified();
    for (const { zone } of fixture.dns) zone.troubles = { [name]: trouble };
    for (let passed = 0; passed < 20; passed++) {
      fixture.test.clock.advance(day);
      await fixture.test.core.context.domainChecks.runDue();
    }
    expect(await fixture.get(domain)).toMatchObject({ state: 'verified', failingSince: null });
  });

  it('one resolver alone never starts the countdown', async () => {
    const domain = await verified();
    const [first] = fixture.dns;
    if (first) first.zone.records = [];
    await pass(72);
    expect((await fixture.get(domain)).state).toBe('verified');
  });

  it('once lapsed, the old record proves nothing; a new token starts over', async () => {
    const domain = await verified();
    fixture.withdraw(domain);
    await pass(17 * 24);
    fixture.publish(domain);
    await expect(fixture.checkNow(domain)).rejects.toMatchObject({ code: 'REFUSED' });
    const ask = { organizationId: fixture.organizationId, domainId: domain.id, method: 'dns-txt' as const };
    const again = await fixture.client.domains.reissueToken(ask);
    expect(again.state).toBe('pending');
    expect((await fixture.checkNow(domain)).state).toBe('pending');
    fixture.publish(again);
    expect((await fixture.checkNow(domain)).state).toBe('verified');
  });
});

describe('two organizations and one domain', () => {
  it('the second is refused while the first holds it, and gets nothing of the first afterwards', async () => {
    const { client } = fixture;
    const domain = await verified();
    const second = (await client.organizations.create({ name: 'Widgets' })).id;
    const [refused] = await client.domains.add({ organizationId: second, names: [name] });
    expect(refused).toMatchObject({ outcome: 'refused', refusal: { kind: 'verified-elsewhere' } });
    await client.domains.remove({
      organizationId: fixture.organizationId,
      domainId: domain.id,
      typedName: name,
    });
    const [added] = await client.domains.add({ organizationId: second, names: [name] });
    if (added?.outcome !== 'added') throw new Error('not added');
    const theirs = await client.domains.checkNow({ organizationId: second, domainId: added.domainId });
    expect(theirs.state).toBe('pending');
    await expect(client.domains.get({ organizationId: second, domainId: domain.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('of two that wait for it, the first to be seen wins', async () => {
    const { client } = fixture;
    const second = (await client.organizations.create({ name: 'Widgets' })).id;
    const [added] = await client.domains.add({ organizationId: second, names: [name] });
    if (added?.outcome !== 'added') throw new Error('not added');
    const theirs = await client.domains.get({ organizationId: second, domainId: added.domainId });
    await verified();
    fixture.publish(theirs);
    const late = await client.domains.checkNow({ organizationId: second, domainId: added.domainId });
    expect(late.state).toBe('pending');
    expect(late.latest[0]?.warnings).toContainEqual(expect.stringContaining('“Acme”'));
  });
});
