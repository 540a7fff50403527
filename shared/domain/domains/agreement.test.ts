import { describe, expect, it } from 'vitest';
import { agree, agreementOfFile } from './agreement';
import type { Agreement, Evidence, ResolverOrigin, Sighting, SightingOutcome } from './evidence';
import { findingOf } from './finding';

function sighting(outcome: SightingOutcome, operator: string, origin: ResolverOrigin = 'setting'): Sighting {
  return {
    resolver: operator,
    operator,
    origin,
    outcome,
    seen: [],
    others: 0,
    difference: null,
    cname: [],
    negativeTtl: null,
    authenticated: false,
    transport: 'udp',
    tries: 1,
    milliseconds: 1,
  };
}

const two = (a: SightingOutcome, b: SightingOutcome) => [sighting(a, 'one'), sighting(b, 'two')];

describe('the verdict over two resolvers', () => {
  it.each<[SightingOutcome, SightingOutcome, Agreement]>([
    ['match', 'match', 'proved'],
    ['match', 'no-record', 'differ'],
    ['match', 'wrong-record', 'differ'],
    ['match', 'no-name', 'differ'],
    ['match', 'bogus', 'differ'],
    ['match', 'timeout', 'unknown'],
    ['match', 'servfail', 'unknown'],
    ['match', 'refused', 'unknown'],
    ['no-record', 'no-record', 'missing'],
    ['no-record', 'wrong-record', 'missing'],
    ['old-token', 'look-alike', 'missing'],
    ['no-name', 'no-name', 'missing'],
    ['no-record', 'timeout', 'unknown'],
    ['no-record', 'bogus', 'unknown'],
    ['servfail', 'timeout', 'unknown'],
    ['bogus', 'bogus', 'unknown'],
    ['unreachable', 'malformed', 'unknown'],
  ])('%s and %s: %s', (a, b, verdict) => {
    expect(agree(two(a, b), false)).toBe(verdict);
    expect(agree(two(b, a), false)).toBe(verdict);
  });

  it('one operator with two addresses is one voice', () => {
    expect(agree([sighting('match', 'one'), sighting('match', 'one')], false)).toBe('unknown');
  });

  it('two of three are enough when the third cannot be reached, not when it contradicts', () => {
    expect(agree([...two('match', 'match'), sighting('timeout', 'three')], false)).toBe('proved');
    expect(agree([...two('match', 'match'), sighting('no-record', 'three')], false)).toBe('differ');
    expect(agree([...two('match', 'match'), sighting('bogus', 'three')], false)).toBe('differ');
  });

  it('resolvers given at start: all of them where there are two, the one where there is one', () => {
    const given = (outcome: SightingOutcome, operator: string) => sighting(outcome, operator, 'start-option');
    expect(agree([given('match', 'one')], false)).toBe('proved');
    expect(agree([given('no-record', 'one')], false)).toBe('missing');
    expect(agree([given('match', 'one'), given('match', 'two')], false)).toBe('proved');
    expect(agree([given('match', 'one'), given('timeout', 'two')], false)).toBe('unknown');
    expect(agree([given('match', 'one'), given('no-record', 'two')], false)).toBe('differ');
  });

  it('the system resolver counts only once accepted, and never against the others', () => {
    const blocked = two('timeout', 'unreachable');
    expect(agree([...blocked, sighting('match', 'system', 'system')], false)).toBe('weaker');
    expect(agree([...blocked, sighting('match', 'system', 'system')], true)).toBe('proved');
    expect(agree([...blocked, sighting('no-record', 'system', 'system')], false)).toBe('unknown');
    expect(agree([...blocked, sighting('no-record', 'system', 'system')], true)).toBe('missing');
    expect(agree([...two('no-record', 'timeout'), sighting('match', 'system', 'system')], true)).toBe(
      'differ',
    );
    expect(agree([...two('bogus', 'timeout'), sighting('match', 'system', 'system')], true)).toBe('unknown');
  });
});

describe('the finding over both methods', () => {
  const look = (agreement: Agreement) => ({ at: 0, tokenId: null, expected: null, agreement, warnings: [] });
  const dns = (agreement: Agreement): Evidence => ({ ...look(agreement), method: 'dns-txt', sightings: [] });
  const file = (agreement: Agreement): Evidence => ({
    ...look(agreement),
    method: 'https-file',
    outcome: 'match',
    detail: '',
    seen: null,
    place: null,
    bytes: 0,
    hops: [],
    privateAllowed: false,
    milliseconds: 0,
  });

  it.each([
    ['proved', 'missing', null, { kind: 'proved', method: 'dns-txt' }],
    ['missing', 'proved', null, { kind: 'proved', method: 'https-file' }],
    ['missing', 'missing', null, { kind: 'missing' }],
    ['missing', 'unknown', null, { kind: 'unknown' }],
    ['missing', 'unknown', 'dns-txt', { kind: 'missing' }],
    ['missing', 'proved', 'dns-txt', { kind: 'proved', method: 'https-file' }],
    ['unknown', 'missing', 'dns-txt', { kind: 'unknown' }],
    ['differ', 'missing', 'dns-txt', { kind: 'unknown' }],
    ['weaker', 'unknown', null, { kind: 'unknown' }],
  ] as const)('DNS %s, file %s, verified by %s', (byDns, byFile, verifiedBy, finding) => {
    expect(findingOf([dns(byDns), file(byFile)], verifiedBy)).toEqual(finding);
  });

  it('a certificate of a proxy proves and misses nothing', () => {
    expect(agreementOfFile('certificate-unknown-authority')).toBe('unknown');
    expect(agreementOfFile('no-file')).toBe('missing');
  });
});
