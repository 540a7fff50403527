import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestId } from '../../../shared/domain/ids';
import { day, openRequestWorld, type RequestWorld } from './request-world';

let world: RequestWorld;
beforeEach(async () => {
  world = await openRequestWorld();
});
afterEach(() => world.remove());

const plain = { words: null, solving: false, except: false, override: null };
const approve = (requestIds: RequestId[], part: Partial<typeof plain> = {}) =>
  world.admin.client.requests.approve({
    organizationId: world.organizationId,
    requestIds,
    ...plain,
    ...part,
  });
const say = (requestId: RequestId, act: 'ask-back' | 'answer' | 'withdraw' | 'note', words: string) =>
  world.admin.client.requests.say({ organizationId: world.organizationId, requestId, act, words });
const decline = (...requestIds: RequestId[]) =>
  world.admin.client.requests.decline({
    organizationId: world.organizationId,
    requestIds,
    words: 'Not while you work here.',
  });
const acts = async (requestId: RequestId) => (await world.get(requestId)).history.map(({ act }) => act);
const list = async (filter: 'open' | 'asked-back' | 'decided', limit = 50) => {
  const input = { organizationId: world.organizationId, filter, limit };
  const first = await world.admin.client.requests.list({ ...input, after: null });
  if (!first.next) return first.requests;
  const second = await world.admin.client.requests.list({ ...input, after: first.next });
  return [...first.requests, ...second.requests];
};
const askForASecondAdmin = async () =>
  world.admin.client.settings.change({
    organizationId: world.organizationId,
    settings: {
      ...(await world.admin.client.settings.read()),
      operatorEmail: 'grace@acme.example',
      secondAdmin: true,
    },
  });
const account = (accountId: string) =>
  world.admin.core.context.read
    .selectFrom('accounts')
    .selectAll()
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();

describe('approving', () => {
  it('changes the e-mail and is done once the job has ended', async () => {
    const { requestId } = await world.send({ kind: 'change-email', wanted: 'ada@acme.example' });
    const { jobId, runs, approved } = await approve([requestId]);
    expect({ runs, approved }).toEqual({ runs: true, approved: 1 });
    await world.jobEnded(jobId);
    expect((await account('account-0')).email).toBe('ada@acme.example');
    expect(await world.get(requestId)).toMatchObject({ state: 'done', jobId });
    expect(await acts(requestId)).toEqual(['ask', 'approve', 'finish']);
  });

  it('begins a deletion that can be cancelled', async () => {
    const { requestId } = await world.send({ kind: 'delete' });
    const { jobId } = await approve([requestId]);
    await world.jobEnded(jobId);
    expect((await account('account-0')).status).toBe('deletion-pending');
    expect(await world.get(requestId)).toMatchObject({ state: 'done' });
  });

  it('releases the account at once, and keeps its address out of claims where asked', async () => {
    const { requestId } = await world.send();
    await approve([requestId], { except: true });
    expect((await account('account-0')).managed_by).toBeNull();
    expect(await world.get(requestId)).toMatchObject({ state: 'done', account: { manager: 'nobody' } });
    const { open } = await world.admin.client.claims.exceptions.count({
      organizationId: world.organizationId,
    });
    expect(open).toBe(1);
  });

  it('of something else only records that the admin agrees', async () => {
    const { requestId } = await world.send({ kind: 'other' });
    expect(await approve([requestId])).toMatchObject({ approved: 1, jobId: null });
    expect(await acts(requestId)).toEqual(['ask', 'approve', 'finish']);
  });

  it('is back in the inbox when its plan is discarded', async () => {
    await askForASecondAdmin();
    const { requestId } = await world.send({ kind: 'delete' });
    const { jobId } = await approve([requestId]);
    if (jobId === null) throw new Error('A deletion is a job');
    await world.admin.client.jobs.cancel({ jobId });
    expect(await world.get(requestId)).toMatchObject({ state: 'open' });
    await world.admin.core.runDue();
    expect((await list('open')).map(({ id }) => id)).toEqual([requestId]);
    expect(await acts(requestId)).toEqual(['ask', 'approve', 'reopen']);
  });

  it('can park the account that holds the wanted address', async () => {
    const { requestId } = await world.send({ kind: 'change-email', wanted: 'person1@acme.example' });
    await expect(approve([requestId])).rejects.toMatchObject({
      code: 'REFUSED',
      data: { rule: 'L4', reason: expect.stringContaining('holds this address') },
    });
    const { jobId } = await approve([requestId], { solving: true });
    await world.jobEnded(jobId);
    expect((await account('account-0')).email).toBe('person1@acme.example');
  });

  it.each([
    ['change-email', 'ada@elsewhere.example', 'K4', /not proved that it owns/],
    ['change-email', 'person1@acme.example', 'L4', /holds this address/],
  ] as const)(
    '%s to %s is refused by the rule that refuses it anywhere',
    async (kind, wanted, rule, reason) => {
      const { requestId } = await world.send({ kind, wanted });
      await expect(approve([requestId])).rejects.toMatchObject({
        data: { rule, reason: expect.stringMatching(reason) },
      });
      const { state, consequences } = await world.get(requestId);
      expect([state, consequences[0]?.tone]).toEqual(['open', 'obstacle']);
    },
  );
});

describe('many at once', () => {
  it('are approved as one plan; what it refuses stays, with the reason', async () => {
    const ask = (index: number, wanted: string) =>
      world.send({ email: `person${index}@acme.example`, kind: 'change-email', wanted });
    const one = await ask(0, 'ada@acme.example');
    const two = await ask(1, 'bea@acme.example');
    const foreign = await ask(2, 'cleo@elsewhere.example');
    const unknown = await ask(9, 'dora@acme.example');
    const { approved, left, jobId } = await approve(
      [one, two, foreign, unknown].map(({ requestId }) => requestId),
    );
    expect(approved).toBe(2);
    expect(left).toEqual([
      { requestId: unknown.requestId, reason: expect.stringContaining('No account') },
      { requestId: foreign.requestId, reason: expect.stringContaining('not proved') },
    ]);
    await world.jobEnded(jobId);
    const open = (await list('open')).map(({ id }) => id);
    expect(new Set(open)).toEqual(new Set([foreign.requestId, unknown.requestId]));
  });

  it('of different kinds are refused together', async () => {
    const release = await world.send();
    const other = await world.send({ kind: 'other' });
    await expect(approve([release.requestId, other.requestId])).rejects.toMatchObject({
      data: { reason: expect.stringContaining('different things') },
    });
  });

  it('are declined with the same words, all or none', async () => {
    const one = await world.send();
    const two = await world.send({ kind: 'other' });
    await decline(one.requestId);
    await expect(decline(one.requestId, two.requestId)).rejects.toMatchObject({
      data: { reason: 'This request was declined.' },
    });
    expect(await world.get(two.requestId)).toMatchObject({ state: 'open' });
  });
});

describe('the list', () => {
  it('shows what is due first, page by page, and what was put off later', async () => {
    const ids: RequestId[] = [];
    for (let index = 0; index < 4; index++) {
      ids.push((await world.send({ email: `person${index}@acme.example` })).requestId);
      world.admin.clock.advance(1_000);
    }
    const [first, second, third, fourth] = ids;
    if (first === undefined) throw new Error('Nothing was sent');
    await world.admin.client.requests.snooze({
      organizationId: world.organizationId,
      requestId: first,
      until: world.admin.clock.now() + 30 * day,
    });
    expect((await list('open', 2)).map(({ id }) => id)).toEqual([second, third, fourth, first]);
    world.admin.clock.advance(4 * day);
    expect((await list('open')).map(({ due }) => due)).toEqual([true, true, true, false]);
    expect(await world.admin.client.requests.count({ organizationId: world.organizationId })).toEqual({
      open: 4,
      askedBack: 0,
      decided: 0,
      due: 3,
    });
  });

  it('keeps three lists, the decided newest first', async () => {
    const { requestId: asked } = await world.send();
    await say(asked, 'ask-back', 'Since when?');
    const { requestId: one } = await world.send({ kind: 'other' });
    await decline(one);
    world.admin.clock.advance(1_000);
    const { requestId: two } = await world.send({ kind: 'other' });
    await say(two, 'withdraw', 'Called: no longer needed.');
    expect((await list('asked-back')).map(({ id }) => id)).toEqual([asked]);
    expect((await list('decided', 1)).map(({ id, state }) => [id, state])).toEqual([
      [two, 'withdrawn'],
      [one, 'declined'],
    ]);
  });
});

describe('every other act', () => {
  it('is refused once a request is decided, and says what to do', async () => {
    const { requestId } = await world.send();
    await decline(requestId);
    for (const act of ['ask-back', 'answer', 'withdraw'] as const) {
      await expect(say(requestId, act, 'Words.')).rejects.toMatchObject({
        data: { reason: 'This request was declined.', nextStep: 'Have the owner write a new request.' },
      });
    }
    await say(requestId, 'note', 'Told him by phone.');
    expect(await acts(requestId)).toEqual(['ask', 'decline', 'note']);
  });

  it.each([
    [-1, /cannot lie in the past/],
    [91 * day, /90 days at most/],
  ])('a request cannot sleep for %i milliseconds', async (span, reason) => {
    const { requestId } = await world.send();
    const { organizationId } = world;
    const until = world.admin.clock.now() + span;
    await expect(
      world.admin.client.requests.snooze({ organizationId, requestId, until }),
    ).rejects.toMatchObject({ data: { reason: expect.stringMatching(reason) } });
  });

  it('says who did it', async () => {
    const { requestId } = await world.send();
    await say(requestId, 'ask-back', 'Since when?');
    await say(requestId, 'answer', 'Since 2019, by phone.');
    expect((await world.get(requestId)).history.map(({ by, words }) => [by, words])).toEqual([
      ['owner', 'The account was mine before I came here.'],
      ['Grace Hopper', 'Since when?'],
      ['owner', 'Since 2019, by phone.'],
    ]);
  });
});
