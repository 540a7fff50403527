import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestId } from '../../../shared/domain/ids';
import { defaultSettings, type Settings } from '../../../shared/domain/settings/settings';
import { hosted, openRequestWorld, type RequestWorld } from './request-world';

const grace = { operator: 'Grace', operatorEmail: `person2@${hosted}` };
const alan = { operator: 'Alan', operatorEmail: `person3@${hosted}` };

let world: RequestWorld;
beforeEach(async () => {
  world = await openRequestWorld();
  await world.admin.core.context.store.writer.db
    .updateTable('accounts')
    .set({ role: 'admin' })
    .where('id', 'in', ['account-2', 'account-3'])
    .execute();
});
afterEach(() => world.remove());

const set = (part: Partial<Settings>) =>
  world.admin.client.settings.change({
    organizationId: world.organizationId,
    settings: { ...defaultSettings, ...part },
  });
const approve = async (...requestIds: RequestId[]) => {
  const { organizationId, admin } = world;
  const plain = { words: null, solving: false, except: false, override: null };
  const answer = await admin.client.requests.approve({ organizationId, requestIds, ...plain });
  if (answer.jobId === null) throw new Error('This approval makes no job');
  return { jobId: answer.jobId, runs: answer.runs };
};
const account = (id: string) =>
  world.admin.core.context.read
    .selectFrom('accounts')
    .select(['email', 'status'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();

const kinds = [
  { kind: 'delete', wanted: null, after: { status: 'deletion-pending' } },
  { kind: 'change-email', wanted: `ada@${hosted}`, after: { email: `ada@${hosted}` } },
] as const;

describe.each(kinds)('an approved request ($kind) where a second admin is asked for', (ask) => {
  const { after, ...asked } = ask;

  it('waits like a plan started on its page, and runs once another admin has approved', async () => {
    await set({ ...grace, secondAdmin: true });
    const { requestId } = await world.send(asked);
    const { jobId, runs } = await approve(requestId);
    expect(runs).toBe(false);
    expect(await world.admin.client.jobs.get({ jobId })).toMatchObject({ state: 'waiting' });
    expect(await account('account-0')).not.toMatchObject(after);
    await set({ ...alan, secondAdmin: true });
    await world.admin.client.jobs.approve({ jobId, words: null });
    await world.jobEnded(jobId);
    expect(await account('account-0')).toMatchObject(after);
    expect(await world.get(requestId)).toMatchObject({ state: 'done' });
  });

  it('is back in the inbox when the second admin declines', async () => {
    await set({ ...grace, secondAdmin: true });
    const { requestId } = await world.send(asked);
    const { jobId } = await approve(requestId);
    await set({ ...alan, secondAdmin: true });
    await world.admin.client.jobs.decline({ jobId, words: 'Ask again in May.' });
    await world.jobEnded(jobId);
    expect(await world.get(requestId)).toMatchObject({ state: 'open' });
  });

  it('is refused where nobody is named, and stays open', async () => {
    await set({ operator: 'Grace', secondAdmin: true });
    const { requestId } = await world.send(asked);
    await expect(approve(requestId)).rejects.toMatchObject({
      code: 'REFUSED',
      data: { reason: expect.stringContaining('needs a second admin') },
    });
    expect(await world.get(requestId)).toMatchObject({ state: 'open', jobId: null });
  });
});

it('a bulk approval of more than may go without a typed number is led to its page', async () => {
  await set({ typedCountAbove: 1 });
  const one = await world.send({ kind: 'delete' });
  const two = await world.send({ kind: 'delete', email: `person1@${hosted}` });
  const { jobId, runs } = await approve(one.requestId, two.requestId);
  expect(runs).toBe(false);
  expect(await world.admin.client.jobs.get({ jobId })).toMatchObject({ state: 'planned' });
  const { client } = world.admin;
  await expect(client.jobs.run({ jobId, ready: 2, typed: null, runAt: null })).rejects.toMatchObject({
    data: { reason: expect.stringContaining('has to be typed') },
  });
  await client.jobs.run({ jobId, ready: 2, typed: 2, runAt: null });
  await world.jobEnded(jobId);
  expect((await account('account-1')).status).toBe('deletion-pending');
});
