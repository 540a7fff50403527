import { afterEach, describe, expect, it } from 'vitest';
import { dnsQuestion } from '../../../electron/core/net/dns-question';
import { createDnsResolver, readServer } from '../../../electron/core/net/dns-resolver';
import { createPacedResolver, mostPerSecond } from '../../../electron/core/net/paced-resolver';
import { recordValue } from '../../../shared/domain/domains/txt-record';
import { type DnsServer, startDnsServer, txt } from '../../support/dns-server';
import type { DnsZone, Trouble } from '../../support/dns-zone';
import { noResolver } from '../../support/no-network';

const name = 'acme-widgets.com';
const value = recordValue('A'.repeat(64));
const quick = { tries: 3, try: 150, whole: 2_000 };

let server: DnsServer;
afterEach(() => server.close());

async function ask(zone: DnsZone, asked = name, limits = quick) {
  server = await startDnsServer(zone);
  return createDnsResolver(limits).ask({ host: '127.0.0.1', port: server.port }, asked, 'TXT');
}

const withTrouble = (trouble: Trouble, records = [txt(name, value)]) =>
  ask({ records, troubles: { [name]: trouble } });

describe('a question to a real DNS server', () => {
  it('brings every record with its strings', async () => {
    const answer = await ask({
      records: [txt(name, 'v=spf1 -all'), txt(name, value.slice(0, 50), value.slice(50))],
    });
    expect(answer).toMatchObject({ outcome: 'records', transport: 'udp', tries: 1, authenticated: false });
    expect(answer.texts).toEqual([['v=spf1 -all'], [value.slice(0, 50), value.slice(50)]]);
  });

  it('joins a value longer than one string', async () => {
    const answer = await ask({ records: [txt(name, 'a'.repeat(255), 'b'.repeat(45))] });
    expect(answer.texts[0]?.join('')).toBe('a'.repeat(255) + 'b'.repeat(45));
  });

  it('compares names without case', async () => {
    expect(await ask({ records: [txt(name, value)] }, 'ACME-Widgets.com')).toMatchObject({
      outcome: 'records',
    });
  });

  it('tells a name without the record from a name that does not exist, with the negative TTL', async () => {
    expect(await ask({ records: [], names: [name] })).toMatchObject({
      outcome: 'no-record',
      negativeTtl: 300,
    });
    await server.close();
    expect(await ask({ records: [] })).toMatchObject({ outcome: 'no-name', negativeTtl: 300 });
  });

  it('follows an alias and reports it', async () => {
    const records = [
      { type: 'CNAME' as const, name, ttl: 60, data: 'verify.partner.net' },
      txt('verify.partner.net', value),
    ];
    const answer = await ask({ records });
    expect(answer).toMatchObject({ outcome: 'records', cname: ['verify.partner.net'] });
    expect(answer.texts).toEqual([[value]]);
  });

  it('ends a circle of aliases', async () => {
    const alias = (from: string, to: string) => ({ type: 'CNAME' as const, name: from, ttl: 60, data: to });
    const answer = await ask({ records: [alias(name, 'other.net'), alias('other.net', name)] });
    expect(answer).toMatchObject({ outcome: 'malformed', texts: [] });
  });

  it.each<[Trouble, string]>([
    ['servfail', 'servfail'],
    ['bogus', 'bogus'],
    ['refused', 'refused'],
  ])('%s is an outcome of its own and is not asked again', async (trouble, outcome) => {
    expect(await withTrouble(trouble)).toMatchObject({ outcome, tries: 1, texts: [] });
    expect(server.questions).toHaveLength(1);
  });

  it('asks a silent server three times, then gives up', async () => {
    expect(await withTrouble('silent')).toMatchObject({ outcome: 'timeout', tries: 3 });
    expect(server.questions).toHaveLength(3);
  });

  it('does not ask again when the name does not exist', async () => {
    await ask({ records: [] });
    expect(server.questions).toHaveLength(1);
  });

  it.each<Trouble>(['wrong-id', 'wrong-question'])('ignores an answer with a %s', async (trouble) => {
    expect(await withTrouble(trouble)).toMatchObject({ outcome: 'timeout', texts: [] });
  });

  it('waits for the true answer behind a forged one', async () => {
    expect(await withTrouble('garbage-first')).toMatchObject({ outcome: 'records', tries: 1 });
  });

  it('asks again over TCP when the answer was cut', async () => {
    const many = Array.from({ length: 60 }, (_, index) => txt(name, `other=${index}-${'x'.repeat(100)}`));
    const answer = await withTrouble('truncated', [...many, txt(name, value)]);
    expect(answer).toMatchObject({ outcome: 'records', transport: 'tcp' });
    expect(answer.texts).toHaveLength(61);
    expect(server.questions).toEqual([`udp TXT ${name}`, `tcp TXT ${name}`]);
  });

  it('believes nothing that stays cut', async () => {
    expect(await withTrouble('truncated-always')).toMatchObject({ outcome: 'malformed', texts: [] });
  });

  it('says so when nobody listens', async () => {
    server = await startDnsServer({ records: [] });
    const { port } = server;
    await server.close();
    const answer = await createDnsResolver(quick).ask({ host: '127.0.0.1', port }, name, 'TXT');
    expect(['unreachable', 'timeout']).toContain(answer.outcome);
    server = await startDnsServer({ records: [] });
  });

  it('reports what the resolver vouches for', async () => {
    expect(await ask({ records: [txt(name, value)], authentic: true })).toMatchObject({
      authenticated: true,
    });
  });

  it('uses an unpredictable id', async () => {
    server = await startDnsServer({ records: [txt(name, value)] });
    const ids = new Set(Array.from({ length: 200 }, () => dnsQuestion(name, 'TXT').id));
    expect(ids.size).toBeGreaterThan(190);
  });
});

describe('a thousand questions', () => {
  it('are spread so that no server gets more than twenty in a second', async () => {
    server = await startDnsServer({ records: [] });
    let waited = 0;
    const paced = createPacedResolver(noResolver, async (milliseconds) => {
      waited = Math.max(waited, milliseconds);
    });
    await Promise.all(
      Array.from({ length: 200 }, () => paced.ask({ host: '192.0.2.1', port: 53 }, name, 'TXT')),
    );
    expect(waited).toBeGreaterThan((199 / mostPerSecond) * 1000 - 1_000);
  });
});

describe('resolver addresses', () => {
  it.each([
    ['1.1.1.1', '1.1.1.1', 53],
    ['127.0.0.1:5353', '127.0.0.1', 5353],
    ['2620:fe::fe', '2620:fe::fe', 53],
    ['[2620:fe::fe]:5353', '2620:fe::fe', 5353],
    ['dns.acme-widgets.com:54', 'dns.acme-widgets.com', 54],
  ])('%s is read', async (text, host, port) => {
    server = await startDnsServer({ records: [] });
    expect(readServer(text)).toEqual({ host, port });
  });
});
