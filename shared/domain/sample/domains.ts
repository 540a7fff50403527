import { defaultGraceDays } from '../domains/domain-state';
import { tokenLife } from '../domains/token';
import { DomainId } from '../ids';
import type { DomainScript, Registration } from './cast';
import { day, hour, minute } from './days';
import { sampleId, sampleToken } from './sample-id';
import type { SeededRandom } from './seeded-random';

export interface SampleDomain {
  readonly id: DomainId;
  readonly name: string;
  readonly unicodeName: string;
  readonly registration: Registration;
  readonly addedAt: number;
  readonly verifiedAt: number | null;
  readonly failingSince: number | null;
  readonly misses: number;
  readonly lapsesAt: number | null;
  readonly nextCheckAt: number;
  /** One for each method (rule K7). */
  readonly tokens: readonly SampleToken[];
  readonly checks: readonly SampleCheck[];
}

export interface SampleToken {
  readonly id: string;
  readonly method: 'dns-txt' | 'https-file';
  readonly issuer: 'claimdesk' | 'atlassian';
  readonly value: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

export interface SampleCheck {
  readonly id: string;
  readonly at: number;
  readonly saw: 'the-token' | 'nothing' | 'another-record';
}

/** Makes the register entry of one domain with its token and the checks that led to its state. */
export function makeDomain(random: SeededRandom, script: DomainScript, now: number): SampleDomain {
  const { registration } = script;
  if (registration === null) throw new Error(`${script.name} was never added to the organization.`);
  const addedAt = now - registration.addedDaysAgo * day;
  const verifiedAt = daysAgo(now, registration.verifiedDaysAgo);
  const failingSince = daysAgo(now, registration.failingDaysAgo);
  const checks = makeChecks(random, { now, addedAt, verifiedAt, failingSince });
  return {
    id: DomainId.parse(sampleId(random, addedAt)),
    name: script.name,
    unicodeName: script.unicodeName,
    registration,
    addedAt,
    verifiedAt,
    failingSince,
    misses: failingSince === null ? 0 : checks.filter(({ at }) => at >= failingSince).length,
    lapsesAt: failingSince === null ? null : failingSince + defaultGraceDays * day,
    nextCheckAt: now + random.int(2, 11) * hour,
    tokens: [
      makeToken(random, 'dns-txt', registration.issuer, addedAt),
      makeToken(random, 'https-file', 'claimdesk', addedAt),
    ],
    checks,
  };
}

function makeToken(
  random: SeededRandom,
  method: SampleToken['method'],
  issuer: SampleToken['issuer'],
  issuedAt: number,
): SampleToken {
  return {
    id: sampleId(random, issuedAt),
    method,
    issuer,
    value: sampleToken(random),
    issuedAt,
    expiresAt: issuedAt + tokenLife,
  };
}

interface Course {
  readonly now: number;
  readonly addedAt: number;
  readonly verifiedAt: number | null;
  readonly failingSince: number | null;
}

function makeChecks(random: SeededRandom, { now, addedAt, verifiedAt, failingSince }: Course): SampleCheck[] {
  const check = (at: number, saw: SampleCheck['saw']): SampleCheck => ({ id: sampleId(random, at), at, saw });
  const first = [check(addedAt + 9 * minute, 'nothing'), check(addedAt + 3 * hour, 'another-record')];
  if (verifiedAt === null) {
    return [...first, ...[20, 29, 41].map((hours) => check(addedAt + hours * hour, 'another-record'))];
  }
  const goodUntil = failingSince ?? now;
  const good = [6, 5, 4, 3, 2, 1].map((days) => check(goodUntil - days * day + 5 * hour, 'the-token'));
  const missed =
    failingSince === null
      ? []
      : Array.from({ length: 9 }, (_, index) => check(failingSince + index * day, 'another-record'));
  return [...first, check(verifiedAt, 'the-token'), ...good, ...missed];
}

function daysAgo(now: number, days: number | null): number | null {
  return days === null ? null : now - days * day;
}
