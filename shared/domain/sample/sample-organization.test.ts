import fc from 'fast-check';
import tr46 from 'tr46';
import { describe, expect, it } from 'vitest';
import { cast } from './cast';
import { day } from './days';
import { makeSampleOrganization } from './sample-organization';

const now = Date.UTC(2026, 4, 4, 9, 30);
const sample = makeSampleOrganization('claimdesk', now);
const accountsById = new Map(sample.accounts.map((account) => [account.id as string, account]));
const open = sample.claims.filter(({ to }) => to === null);

describe('the sample organization', () => {
  it('is the same bytes for the same seed and instant', () => {
    expect(JSON.stringify(makeSampleOrganization('claimdesk', now))).toBe(JSON.stringify(sample));
  });

  it('is another one for another seed', () => {
    expect(makeSampleOrganization('elsewhere', now).accounts[0]?.email).not.toBe(sample.accounts[0]?.email);
  });

  it('has 5,000 accounts, each with an id and an address of its own', () => {
    expect(sample.accounts).toHaveLength(5_000);
    expect(new Set(sample.accounts.map(({ id }) => id)).size).toBe(5_000);
    expect(new Set(sample.accounts.map(({ email }) => email.toLowerCase())).size).toBe(5_000);
  });

  it('uses only names that nobody can own', () => {
    for (const { name, unicodeName } of cast) {
      expect(tr46.toASCII(unicodeName)).toBe(name);
      expect(name).toMatch(/\.example$/);
    }
  });

  it('shows domains in every state that needs a look', () => {
    expect(
      sample.domains.map(({ registration }) => `${registration.state} ${registration.claimMode}`),
    ).toEqual([
      'verified selected',
      'verified automatic',
      'pending selected',
      'failing all',
      'verified selected',
    ]);
  });

  it('lets the failing domain lapse in the days to come', () => {
    const failing = sample.domains.find(({ registration }) => registration.state === 'failing');
    expect(failing?.lapsesAt).toBe(now + 5 * day);
    expect(failing?.misses).toBeGreaterThanOrEqual(3);
  });

  it('claims under one domain automatically and leaves one verified domain all personal', () => {
    const claimed = (name: string) => {
      const id = sample.domains.find((domain) => domain.name === name)?.id;
      return open.filter(({ domainId }) => domainId === id).length;
    };
    expect(claimed('harbourline.example')).toBeGreaterThan(1_000);
    expect(claimed('fjordfreight.example')).toBe(860);
    expect(claimed('academy.harbourline.example')).toBe(0);
  });

  it('has dead, never active and unconfirmed accounts, and machines', () => {
    const count = (test: (account: (typeof sample.accounts)[number]) => boolean) =>
      sample.accounts.filter(test).length;
    expect(count(({ lastActive }) => lastActive !== null && lastActive < now - 365 * day)).toBeGreaterThan(
      300,
    );
    expect(count(({ lastActive }) => lastActive === null)).toBeGreaterThan(150);
    expect(count(({ emailConfirmed }) => emailConfirmed === false)).toBeGreaterThan(50);
    expect(count(({ service }) => service)).toBe(56);
    expect(count(({ reportedClaim }) => reportedClaim === 'another-organization')).toBeGreaterThan(50);
    expect(count(({ role }) => role === 'admin')).toBeGreaterThan(1);
    expect(count(({ status }) => status === 'deactivated')).toBeGreaterThan(200);
    expect(count(({ status }) => status === 'deletion-pending')).toBeGreaterThan(3);
  });

  it('looks after managed accounts only, and lets every deletion still be cancelled', () => {
    const { deletions, deactivations, profiles, synced, statements } = sample.care;
    const touched = [...deletions, ...deactivations, ...profiles, ...statements];
    const managed = new Set<string>(open.map(({ accountId }) => accountId));
    expect(
      [...touched.map(({ accountId }) => accountId), ...synced].filter((id) => !managed.has(id)),
    ).toEqual([]);
    expect(deletions.length).toBeGreaterThan(1);
    expect(deletions.every(({ at, dueAt }) => at < now && dueAt > now)).toBe(true);
    expect(statements.map(({ state }) => state)).toEqual(['kept', 'moving']);
  });

  it('has owners who ask and dispute, each about a managed account of their own', () => {
    const { requests, disputes } = sample.owners;
    expect(requests.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'asked-back', 'declined']);
    expect(disputes.map(({ closedAt }) => closedAt !== null)).toEqual([false, true]);
    expect(disputes[0]?.deadline).toBeGreaterThan(now);
    const spoke = [...requests, ...disputes].map(({ accountId }) => accountId);
    expect(new Set(spoke).size).toBe(7);
    const managed = new Map(open.map(({ accountId, from }) => [accountId as string, from]));
    for (const { accountId, lines } of disputes) {
      expect(managed.get(accountId)).toBeLessThan(lines[0]?.at ?? 0);
    }
    expect(spoke.filter((id) => !managed.has(id))).toEqual([]);
  });

  it('has exceptions that run out within two weeks', () => {
    const soon = sample.exceptions.filter(
      ({ expiresAt, endedAt }) => endedAt === null && expiresAt !== null && expiresAt < now + 14 * day,
    );
    expect(soon.length).toBe(4);
  });
});

describe('the runs of the sample', () => {
  it('begin every claim once and end every ended one once', () => {
    const inRuns = (kind: 'claim' | 'unclaim') =>
      sample.runs.filter((run) => run.kind === kind).flatMap((run) => run.claims.map(({ id }) => id));
    expect(inRuns('claim').sort()).toEqual(sample.claims.map(({ id }) => id).sort());
    expect(inRuns('unclaim').sort()).toEqual(
      sample.claims.flatMap(({ id, to }) => (to === null ? [] : [id])).sort(),
    );
  });

  it('follow a plan except where claiming is automatic', () => {
    for (const { plan, claims } of sample.runs) {
      expect(plan === null).toBe(claims[0]?.origin === 'automatic');
    }
  });
});

describe('whatever the seed', () => {
  it('never opens two claims for one account, and none against the rules (K1, K2)', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const made = makeSampleOrganization(seed, now);
        const held = made.claims.filter(({ to }) => to === null).map(({ accountId }) => accountId);
        expect(new Set(held).size).toBe(held.length);
        const byId = new Map(made.accounts.map((account) => [account.id as string, account]));
        const domains = new Map(made.domains.map((domain) => [domain.id as string, domain]));
        for (const claim of made.claims) {
          expect(byId.get(claim.accountId)?.domain).toBe(domains.get(claim.domainId)?.name);
          expect(claim.from).toBeGreaterThanOrEqual(domains.get(claim.domainId)?.verifiedAt ?? Number.NaN);
        }
      }),
      { numRuns: 4 },
    );
  }, 60_000);

  it('never lets anything happen after the present or before an account was made', () => {
    for (const { added, lastActive } of sample.accounts) {
      expect(added).toBeLessThanOrEqual(lastActive ?? sample.timeline.newestImport);
      expect(lastActive ?? 0).toBeLessThanOrEqual(sample.timeline.newestImport);
    }
    for (const { accountId, from, to } of sample.claims) {
      expect(from).toBeGreaterThanOrEqual(accountsById.get(accountId)?.added ?? Number.NaN);
      expect(Math.max(from, to ?? from)).toBeLessThanOrEqual(now);
    }
  });
});
