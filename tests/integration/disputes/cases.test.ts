import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { release } from '../../../electron/core/features/disputes/decide-case';
import { idOf } from '../claims/claim-world';
import { accountId, type DisputeWorld, email, openDisputeWorld } from './dispute-world';

const day = 24 * 3_600_000;
let world: DisputeWorld;
beforeEach(async () => {
  world = await openDisputeWorld();
});
afterEach(() => world.remove());

const kindOf = async () =>
  (await world.client.accounts.get({ organizationId: world.organizationId, accountId })).kind;

describe('a case', () => {
  it('begins with what was said, and names the account and its claim', async () => {
    const of = await world.openCase('It is mine.');
    expect(await world.client.disputes.get(of)).toMatchObject({
      account: { email, kind: 'managed' },
      claim: { domain: 'example.com' },
      summary: 'It is mine.',
      decision: null,
      writer: { name: 'Test admin' },
      entries: [{ kind: 'opened', text: 'It is mine.', detail: { kind: 'origin', origin: 'words' } }],
    });
  });

  it('is the only open one of its account; the second is refused and names the first', async () => {
    await world.openCase();
    await expect(world.openCase()).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: expect.stringContaining(email) },
    });
  });

  it('can be followed by another once it is closed', async () => {
    const first = await world.openCase();
    await world.client.disputes.decideRightful({ ...first, because: 'She works here.' });
    await world.openCase();
    const { organizationId } = world;
    expect(await world.client.disputes.ofAccount({ organizationId, accountId })).toMatchObject({
      open: { referred: false },
      closed: 1,
    });
  });

  it('keeps every line of its timeline in order, with what was sent word for word', async () => {
    const of = await world.openCase();
    await world.client.disputes.addNote({ ...of, words: 'Asked the help desk.' });
    const file = { name: 'invoice.pdf', size: 1_234, sha256: 'a'.repeat(64) };
    await world.client.disputes.addEvidence({ ...of, words: 'An invoice of 2014.', file });
    await world.client.disputes.recordLetter({
      ...of,
      template: 'owner-looking',
      subject: 'Your case',
      body: 'Hello',
    });
    await world.client.disputes.setDeadline({ ...of, deadline: world.clock.now() + day });
    const { entries, deadline } = await world.client.disputes.get(of);
    expect(entries.map(({ kind, text }) => [kind, text])).toEqual([
      ['opened', 'I do not belong to Example.'],
      ['note', 'Asked the help desk.'],
      ['evidence', 'An invoice of 2014.'],
      ['letter', 'Hello'],
      ['deadline', ''],
    ]);
    expect(entries[2]?.detail).toEqual({ kind: 'file', file });
    expect(deadline).toBe(world.clock.now() + day);
  });

  it('takes no deadline in the past', async () => {
    const of = await world.openCase();
    await expect(
      world.client.disputes.setDeadline({ ...of, deadline: world.clock.now() - 1 }),
    ).rejects.toMatchObject({
      code: 'REFUSED',
    });
  });
});

it('the account of a case is found by its address, in any spelling', async () => {
  const { organizationId } = world;
  expect(await world.client.disputes.findAccount({ organizationId, email: 'Ada@EXAMPLE.com' })).toMatchObject(
    {
      account: { id: accountId },
    },
  );
  expect(await world.client.disputes.findAccount({ organizationId, email: 'nobody' })).toEqual({
    account: null,
  });
});

describe('the list of cases', () => {
  it('shows open ones by deadline and counts those that are overdue', async () => {
    const { organizationId } = world;
    const emails = ['b@example.com', 'c@example.com', 'd@example.com'];
    await world.arrive(...emails);
    for (const [index, deadline] of [3 * day, null, day].entries()) {
      await world.client.disputes.open({
        organizationId,
        accountId: idOf(emails[index] ?? ''),
        openedBy: 'org-admin',
        words: 'To be looked into',
        deadline: deadline === null ? null : world.clock.now() + deadline,
      });
    }
    const page = { organizationId, skip: 0, limit: 10 };
    const open = await world.client.disputes.list({ ...page, state: 'open' });
    expect(open.disputes.map(({ account }) => account.email)).toEqual([
      'd@example.com',
      'b@example.com',
      'c@example.com',
    ]);
    world.clock.advance(2 * day);
    expect(await world.client.disputes.count({ organizationId })).toEqual({ open: 3, overdue: 1, closed: 0 });
    expect((await world.client.disputes.list({ ...page, state: 'closed' })).disputes).toEqual([]);
  });
});

describe('a decision', () => {
  it('that the claim is rightful closes the case, and the claim stands', async () => {
    const of = await world.openCase();
    await world.client.disputes.decideRightful({ ...of, because: 'She works here.' });
    expect(await world.client.disputes.get(of)).toMatchObject({
      decision: 'rightful',
      decidedBy: 'Test admin',
    });
    expect(await kindOf()).toBe('managed');
  });

  it('to release ends the claim, closes the case and keeps later claims away, in one step', async () => {
    const of = await world.openCase();
    expect(await world.client.disputes.release({ ...of, because: 'Never ours.' })).toEqual({
      claimEnded: true,
    });
    expect(await kindOf()).toBe('personal');
    expect(await world.client.disputes.get(of)).toMatchObject({ decision: 'released', claim: null });
    const { exceptions } = await world.client.claims.exceptions.list({
      organizationId: world.organizationId,
      state: 'open',
      before: null,
      limit: 10,
    });
    expect(exceptions).toMatchObject([{ email, reason: 'Never ours.', expiresAt: null }]);
  });

  it('to release is all or nothing', async () => {
    const of = await world.openCase();
    const { transact, services } = world.core.context;
    await expect(
      transact({ title: 'Release', wait: 'patient' }, async (unit) => {
        const claims = {
          ...services.claims,
          exceptAccount: async () => {
            throw new Error('cut off');
          },
        };
        await release(unit, claims, { ...of, because: 'Never ours.' });
      }),
    ).rejects.toThrow('cut off');
    expect(await kindOf()).toBe('managed');
    expect(await world.client.disputes.get(of)).toMatchObject({ decision: null, closedAt: null });
  });

  it('to release an account that nobody claimed keeps it from claims', async () => {
    const { organizationId } = world;
    const of = await world.openCase();
    await world.client.disputes.release({ ...of, because: 'Never ours.' });
    const again = await world.openCase();
    expect(await world.client.disputes.release({ ...again, because: 'Still not ours.' })).toEqual({
      claimEnded: false,
    });
    expect(await world.client.disputes.count({ organizationId })).toEqual({ open: 0, overdue: 0, closed: 2 });
  });

  it('to refer leaves the case open and the account held, until it is closed by hand', async () => {
    const { organizationId } = world;
    const of = await world.openCase();
    await world.client.disputes.refer({ ...of, because: 'Two organizations say it is theirs.' });
    expect(await world.client.disputes.ofAccount({ organizationId, accountId })).toMatchObject({
      open: { referred: true },
    });
    await world.client.disputes.close({ ...of, because: 'Support says it is ours.' });
    expect(await world.client.disputes.ofAccount({ organizationId, accountId })).toEqual({
      open: null,
      closed: 1,
    });
  });

  it('is needed before a case is closed', async () => {
    const of = await world.openCase();
    await expect(world.client.disputes.close({ ...of, because: 'Enough' })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { rule: 'L3' },
    });
  });

  it('makes the case a record: nothing is added to it', async () => {
    const of = await world.openCase();
    await world.client.disputes.decideRightful({ ...of, because: 'She works here.' });
    for (const act of [
      () => world.client.disputes.addNote({ ...of, words: 'One more' }),
      () => world.client.disputes.refer({ ...of, because: 'One more' }),
      () => world.client.disputes.release({ ...of, because: 'One more' }),
    ]) {
      await expect(act()).rejects.toMatchObject({ code: 'REFUSED' });
    }
    expect((await world.client.disputes.get(of)).entries).toHaveLength(2);
  });
});

it('E1: every step stands in the audit trail of the account', async () => {
  const of = await world.openCase();
  await world.client.disputes.addNote({ ...of, words: 'Asked.' });
  await world.client.disputes.release({ ...of, because: 'Never ours.' });
  const events = await world.core.context.read
    .selectFrom('audit_events')
    .select('action')
    .where('subject_id', '=', accountId)
    .orderBy('seq')
    .execute();
  expect(events.map(({ action }) => action)).toEqual([
    'claims.claim',
    'disputes.open',
    'disputes.addNote',
    'claims.unclaim',
    'disputes.release',
  ]);
});

it('K3: the history of the account says that it alone was given back', async () => {
  const of = await world.openCase();
  await world.client.disputes.release({ ...of, because: 'Never ours.' });
  const { organizationId } = of;
  const { claims } = await world.client.claims.history({
    organizationId,
    accountId,
  });
  expect(claims).toMatchObject([{ endedBy: 'release' }]);
});
