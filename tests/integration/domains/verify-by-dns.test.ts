import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordValue } from '../../../shared/domain/domains/txt-record';
import { txt } from '../../support/dns-server';
import { type DomainsFixture, name, openDomains, recordOf } from './domains-fixture';

const minute = 60_000;
const day = 24 * 60 * minute;

describe('verification by a TXT record', () => {
  let fixture: DomainsFixture;
  beforeEach(async () => {
    fixture = await openDomains();
  });
  afterEach(() => fixture.close());

  it('succeeds when both resolvers see the record, and keeps method, instant and operator', async () => {
    const domain = await fixture.add();
    fixture.publish(domain);
    const verified = await fixture.checkNow(domain);
    expect(verified).toMatchObject({
      state: 'verified',
      verifiedMethod: 'dns-txt',
      verifiedBy: 'Test admin',
    });
    expect(verified.verifiedAt).toBe(fixture.test.clock.now());
    const evidence = verified.latest.find(({ method }) => method === 'dns-txt');
    expect(evidence).toMatchObject({ agreement: 'proved', expected: recordOf(domain) });
    expect(
      evidence?.method === 'dns-txt' &&
        evidence.sightings.map(({ resolver, outcome }) => [resolver, outcome]),
    ).toEqual(fixture.dns.map(({ address }) => [address, 'match']));
  });

  it.each([
    [true, true, 'verified', 'proved'],
    [true, false, 'pending', 'differ'],
    [false, true, 'pending', 'differ'],
    [false, false, 'pending', 'missing'],
  ] as const)('first sees it: %s, second: %s → %s', async (first, second, state, agreement) => {
    const domain = await fixture.add();
    [first, second].forEach((sees, index) => {
      if (sees) fixture.dns[index]?.zone.records.push(txt(name, recordOf(domain)));
    });
    const checked = await fixture.checkNow(domain);
    expect(checked.state).toBe(state);
    expect(checked.latest.find(({ method }) => method === 'dns-txt')?.agreement).toBe(agreement);
  });

  it.each([
    ['mail.acme-widgets.com', name],
    [name, 'mail.acme-widgets.com'],
    ['mail.acme-widgets.com', 'shop.acme-widgets.com'],
  ])('the record of %s published at %s proves neither', async (asked, published) => {
    const domain = await fixture.add(asked);
    const other = await fixture.add(published);
    for (const { zone } of fixture.dns) zone.records.push(txt(published, recordOf(domain)));
    expect((await fixture.checkNow(domain)).state).toBe('pending');
    expect((await fixture.checkNow(other)).state).toBe('pending');
  });

  it('asks afresh each time: an agreement of yesterday completes nothing today', async () => {
    const domain = await fixture.add();
    const [first, second] = fixture.dns;
    first?.zone.records.push(txt(name, recordOf(domain)));
    await fixture.checkNow(domain);
    if (first) first.zone.records = [];
    second?.zone.records.push(txt(name, recordOf(domain)));
    expect((await fixture.checkNow(domain)).state).toBe('pending');
  });

  it('shows per resolver what was seen and how it differs', async () => {
    const domain = await fixture.add();
    fixture.dns[0]?.zone.records.push(txt(name, 'v=spf1 -all'), txt(name, ` ${recordOf(domain)}`));
    const checked = await fixture.checkNow(domain);
    const evidence = checked.latest.find(({ method }) => method === 'dns-txt');
    expect(evidence?.method === 'dns-txt' && evidence.sightings).toMatchObject([
      { outcome: 'wrong-record', others: 1, difference: expect.stringContaining('blanks') },
      { outcome: 'no-record', seen: [] },
    ]);
  });

  it.each(['servfail', 'refused', 'bogus', 'silent'] as const)(
    '%s at both: could not check',
    async (trouble) => {
      const domain = await fixture.add();
      fixture.publish(domain);
      for (const { zone } of fixture.dns) zone.troubles = { [name]: trouble };
      const checked = await fixture.checkNow(domain);
      expect(checked).toMatchObject({ state: 'pending' });
      expect(checked.latest.find(({ method }) => method === 'dns-txt')?.agreement).toBe('unknown');
    },
  );

  it('warns of an alias into another registration, of a change of its target, and of a wildcard', async () => {
    const domain = await fixture.add();
    const warnings = async () =>
      (await fixture.checkNow(domain)).latest.find(({ method }) => method === 'dns-txt')?.warnings;
    const alias = (target: string) => {
      for (const { zone } of fixture.dns) {
        zone.records = [{ type: 'CNAME', name, ttl: 60, data: target }, txt(target, 'nothing')];
      }
    };
    alias('verify.partner-site.net');
    expect(await warnings()).toEqual([expect.stringContaining('another registration')]);
    alias('verify.other-site.net');
    expect(await warnings()).toContainEqual(expect.stringContaining('verify.partner-site.net before'));
    for (const { zone } of fixture.dns)
      zone.records = [txt(name, recordOf(domain)), txt(`*.${name}`, recordOf(domain))];
    expect(await warnings()).toEqual([expect.stringContaining('wildcard')]);
  });

  it('says when the name is gone from DNS altogether', async () => {
    const domain = await fixture.add();
    for (const { zone } of fixture.dns) zone.names = [];
    const checked = await fixture.checkNow(domain);
    expect(checked.latest[0]?.warnings).toEqual([expect.stringContaining('does not exist in DNS')]);
  });
});

describe('tokens (K7)', () => {
  let fixture: DomainsFixture;
  beforeEach(async () => {
    fixture = await openDomains();
  });
  afterEach(() => fixture.close());

  it('verify only the organization, domain and method they were made for', async () => {
    const { client } = fixture.test;
    const other = (await client.organizations.create({ name: 'Widgets' })).id;
    const mine = await fixture.add();
    const sibling = await fixture.add('acme-gadgets.com');
    await client.domains.add({ organizationId: other, names: [name] });
    const [theirs] = await client.domains.list({ organizationId: other });
    if (!theirs) throw new Error('not added');
    const foreign = await client.domains.get({ organizationId: other, domainId: theirs.id });
    const fileToken = mine.tokens.find(({ method }) => method === 'https-file')?.value ?? '';
    for (const wrong of [recordOf(sibling), recordOf(foreign), recordValue(fileToken)]) {
      fixture.withdraw(mine);
      for (const { zone } of fixture.dns) zone.records.push(txt(name, wrong));
      expect((await fixture.checkNow(mine)).state).toBe('pending');
    }
  });

  it('end after seven days while pending', async () => {
    const domain = await fixture.add();
    fixture.publish(domain);
    fixture.test.clock.advance(7 * day);
    await expect(fixture.checkNow(domain)).rejects.toMatchObject({ code: 'REFUSED', data: { rule: 'K7' } });
    expect((await fixture.get(domain)).state).toBe('pending');
  });

  it('work until the last moment of the seven days, and for good once verified', async () => {
    const domain = await fixture.add();
    fixture.publish(domain);
    fixture.test.clock.advance(7 * day - 1);
    expect((await fixture.checkNow(domain)).state).toBe('verified');
    fixture.test.clock.advance(100 * day);
    expect(await fixture.checkNow(domain)).toMatchObject({
      state: 'verified',
      tokens: [{ usable: true }, { usable: true }],
    });
  });

  it('die when re-issued, although the old record is still published', async () => {
    const domain = await fixture.add();
    fixture.publish(domain);
    const again = await fixture.client.domains.reissueToken({
      organizationId: fixture.organizationId,
      domainId: domain.id,
      method: 'dns-txt',
    });
    expect(recordOf(again)).not.toBe(recordOf(domain));
    const checked = await fixture.checkNow(domain);
    expect(checked.state).toBe('pending');
    const evidence = checked.latest.find(({ method }) => method === 'dns-txt');
    expect(evidence?.method === 'dns-txt' && evidence.sightings[0]).toMatchObject({ outcome: 'old-token' });
    fixture.publish(again);
    expect((await fixture.checkNow(domain)).state).toBe('verified');
  });

  it('of Atlassian are taken over, so that its record verifies here too', async () => {
    const domain = await fixture.add();
    const value = recordValue('Atl/+'.repeat(12).slice(0, 60).padEnd(64, 'x'));
    const input = { organizationId: fixture.organizationId, domainId: domain.id, method: 'dns-txt' as const };
    const adopted = await fixture.client.domains.adoptToken({ ...input, text: `"${value}"` });
    expect(adopted.tokens).toContainEqual(
      expect.objectContaining({ method: 'dns-txt', issuer: 'atlassian', value }),
    );
    fixture.publish(adopted);
    expect((await fixture.checkNow(domain)).state).toBe('verified');
    const sibling = await fixture.add('acme-gadgets.com');
    await expect(
      fixture.client.domains.adoptToken({ ...input, domainId: sibling.id, text: value }),
    ).rejects.toMatchObject({ code: 'REFUSED', data: { rule: 'K7' } });
    await expect(fixture.client.domains.adoptToken({ ...input, text: 'no token' })).rejects.toMatchObject({
      code: 'REFUSED',
    });
  });
});
