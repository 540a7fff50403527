import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OwnerCheck } from '../../../shared/contract/owner';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { addAccounts, addOpenClaim, addVerifiedDomain } from '../../support/organization-rows';

let app: TestCore;
beforeEach(async () => {
  app = await openTestCore();
});
afterEach(() => app.remove());

type Ask = Parameters<TestCore['client']['owner']['check']>[0];
const check = (email: string, more: Partial<Ask> = {}): Promise<OwnerCheck> =>
  app.client.owner.check({ email, sign: 'not-looked', organizationNamed: null, belongsToIt: null, ...more });

async function organizationWithClaim(): Promise<void> {
  const { id } = await app.client.organizations.create({ name: 'Harbourline' });
  await addAccounts(app.core, id, 2, 'harbourline.example');
  const domainId = await addVerifiedDomain(app.core, id, 'harbourline.example');
  await addOpenClaim(app.core, id, domainId, 'account-0');
}

describe('checking an own account', () => {
  it('finds the managing organization in the store, in any spelling of the address', async () => {
    await organizationWithClaim();
    expect(await check(' Person0@HARBOURLINE.example ')).toMatchObject({
      email: 'Person0@harbourline.example',
      kind: 'managed',
      managedBy: 'Harbourline',
    });
  });

  it('warns the owner of a personal account on a verified domain', async () => {
    await organizationWithClaim();
    const answer = await check('person1@harbourline.example', { sign: 'nothing' });
    expect(answer.kind).toBe('personal');
    expect(answer.grounds.join(' ')).toContain('Harbourline has verified the domain');
  });

  it('says that an unknown address is unknown, and nothing more', async () => {
    expect(await check('ada@elsewhere.example')).toMatchObject({
      kind: 'unclear',
      managedBy: null,
      rights: [],
    });
  });

  it('never tells more about the account than its kind and the organization', async () => {
    await organizationWithClaim();
    const answer = JSON.stringify(await check('person0@harbourline.example'));
    expect(answer).not.toContain('Person 0');
    expect(answer).not.toContain('account-0');
    expect(answer).not.toContain('person1');
  });

  it('helps somebody who is managed by a stranger to dispute it', async () => {
    const answer = await check('ada@school.example', {
      sign: 'organization',
      organizationNamed: 'Elsewhere Inc',
      belongsToIt: false,
    });
    expect(answer).toMatchObject({ kind: 'managed', managedBy: 'Elsewhere Inc' });
    expect(answer.letter).toContain('Elsewhere Inc');
    expect(answer.nextSteps.map(({ title }) => title)).toContain('Open a dispute with Atlassian support');
  });

  it('takes the rights from the matrix', async () => {
    const { rights } = await check('ada@school.example', { sign: 'nothing' });
    expect(rights.filter(({ allowed }) => allowed)).toHaveLength(5);
  });

  it.each([
    '',
    'ada',
    'ada@',
    '@school.example',
    'a b@school.example',
    'ada@school.example\0',
    "'; DROP TABLE",
  ])('refuses %j with a next step', async (email) => {
    await expect(check(email)).rejects.toMatchObject({
      code: 'REFUSED',
      data: { nextStep: expect.stringContaining('profile page') },
    });
  });

  it('refuses a text of a megabyte before looking at it', async () => {
    await expect(check('x'.repeat(1_000_000))).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('leaves no trace in the audit trail', async () => {
    await check('ada@school.example');
    const { count } = await app.core.context.read
      .selectFrom('audit_events')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow();
    expect(count).toBe(0);
  });
});
