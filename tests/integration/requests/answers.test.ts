import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SentRequest } from '../../../shared/contract/sent-requests';
import type { RequestId } from '../../../shared/domain/ids';
import { messageRefusals } from '../../../shared/domain/requests/message-refusal';
import { openRequestWorld, type RequestWorld } from './request-world';

let world: RequestWorld;
beforeEach(async () => {
  world = await openRequestWorld();
});
afterEach(() => world.remove());

const askBack = (requestId: RequestId) =>
  world.admin.client.requests.say({
    organizationId: world.organizationId,
    requestId,
    act: 'ask-back',
    words: 'Since when do you have it?',
  });
const decline = (requestId: RequestId) =>
  world.admin.client.requests.decline({
    organizationId: world.organizationId,
    requestIds: [requestId],
    words: 'Not while you work here.',
  });
const answer = (requestId: RequestId) =>
  world.admin.client.requests.answer({ organizationId: world.organizationId, requestId });
const takeAnswer = (text: string) => world.owner.client.requests.sent.takeAnswer({ text });
const takeIn = async (sent: SentRequest) =>
  world.admin.client.requests.takeIn({
    organizationId: world.organizationId,
    text: await world.carried(sent),
    origin: 'file',
  });

describe('the way back', () => {
  it('brings a question, its answer, and the decision', async () => {
    const { sent, requestId } = await world.send();
    await askBack(requestId);
    expect(await takeAnswer((await answer(requestId)).text)).toMatchObject({ state: 'asked-back' });
    const replied = await world.owner.client.requests.sent.say({
      sentId: sent.id,
      act: 'answer',
      words: 'Since 2019.',
    });
    expect(replied.state).toBe('sent');
    expect(await takeIn(replied)).toEqual({ requestId });
    expect(await world.get(requestId)).toMatchObject({ state: 'open' });
    await decline(requestId);
    const decided = await takeAnswer((await answer(requestId)).file);
    expect(decided).toMatchObject({ state: 'declined' });
    expect(decided.said.map(({ title, words }) => [title, words])).toEqual([
      ['You asked', 'The account was mine before I came here.'],
      ['The admin asked back', 'Since when do you have it?'],
      ['You answered', 'Since 2019.'],
      ['The admin declined the request', 'Not while you work here.'],
    ]);
  });

  it('brings a withdrawal, which closes the request', async () => {
    const { sent, requestId } = await world.send();
    const withdrawn = await world.owner.client.requests.sent.say({
      sentId: sent.id,
      act: 'withdraw',
      words: null,
    });
    expect(withdrawn.state).toBe('withdrawn');
    await takeIn(withdrawn);
    expect(await world.get(requestId)).toMatchObject({ state: 'withdrawn' });
    await expect(answer(requestId)).rejects.toMatchObject({
      data: { reason: 'The owner withdrew this request.' },
    });
  });

  it('takes words that come after the decision for a new request', async () => {
    const { sent, requestId } = await world.send();
    const late = await world.owner.client.requests.sent.say({
      sentId: sent.id,
      act: 'answer',
      words: 'One more thing.',
    });
    await decline(requestId);
    const text = await world.carried(late);
    expect(
      await world.admin.client.requests.preview({ organizationId: world.organizationId, text }),
    ).toMatchObject({
      effect: { kind: 'new', note: expect.stringContaining('decided already') },
    });
    expect((await takeIn(late)).requestId).not.toBe(requestId);
  });

  it('refuses a withdrawal of what was decided, or never came', async () => {
    const { sent, requestId } = await world.send();
    const withdrawn = await world.owner.client.requests.sent.say({
      sentId: sent.id,
      act: 'withdraw',
      words: null,
    });
    await decline(requestId);
    await expect(takeIn(withdrawn)).rejects.toMatchObject({
      data: { reason: expect.stringContaining('was decided already') },
    });
    const unsent = await world.write({ kind: 'other' });
    const other = await world.owner.client.requests.sent.say({
      sentId: unsent.id,
      act: 'withdraw',
      words: null,
    });
    await expect(takeIn(other)).rejects.toMatchObject({
      data: { reason: expect.stringContaining('not in this inbox') },
    });
  });
});

describe('an answer is refused', () => {
  it('while there is none', async () => {
    const { requestId } = await world.send();
    await expect(answer(requestId)).rejects.toMatchObject({
      data: { reason: 'There is nothing to answer yet.' },
    });
  });

  it('a second time, and after a newer one', async () => {
    const { requestId } = await world.send();
    await askBack(requestId);
    const first = await answer(requestId);
    world.admin.clock.advance(1_000);
    const second = await answer(requestId);
    await takeAnswer(second.text);
    await expect(takeAnswer(second.file)).rejects.toMatchObject({
      data: { reason: 'You took in this answer already.' },
    });
    await expect(takeAnswer(first.text)).rejects.toMatchObject({
      data: { reason: 'A newer answer to this request is here already.' },
    });
  });

  it('where the request was not written', async () => {
    const { requestId } = await world.send();
    await askBack(requestId);
    const { text } = await answer(requestId);
    await expect(world.admin.client.requests.sent.takeAnswer({ text })).rejects.toMatchObject({
      data: { reason: 'This answers a request that was not written in this store.' },
    });
  });

  it('on the wrong side, and changed on its way', async () => {
    const { requestId } = await world.send();
    await askBack(requestId);
    const { text, file } = await answer(requestId);
    await expect(
      world.admin.client.requests.takeIn({ organizationId: world.organizationId, text, origin: 'text' }),
    ).rejects.toMatchObject({ data: { reason: messageRefusals['kind-of-message'].reason } });
    await expect(takeAnswer(file.replace('asked-back', 'approved'))).rejects.toMatchObject({
      data: { reason: messageRefusals.signature.reason },
    });
  });
});

describe('what an owner writes', () => {
  it.each([
    ['change-email', 'ada@new.example', /profile page, under Email/],
    ['delete', null, /profile page, under Account preferences/],
    ['release', null, /nothing to release/],
    ['other', null, /no admin to ask/],
  ] as const)('M1: %s of a personal account is a pointer, not a request', async (kind, wanted, where) => {
    await expect(world.write({ organization: null, kind, wanted })).rejects.toMatchObject({
      code: 'REFUSED',
      data: { rule: 'M1', nextStep: expect.stringMatching(where) },
    });
  });

  it('is said no more after a withdrawal', async () => {
    const { id: sentId } = await world.write();
    await world.owner.client.requests.sent.say({ sentId, act: 'withdraw', words: null });
    await expect(
      world.owner.client.requests.sent.say({ sentId, act: 'answer', words: 'Still here.' }),
    ).rejects.toMatchObject({ data: { reason: 'You withdrew this request.' } });
  });

  it('needs words to answer with, and a name that can be seen', async () => {
    const { id: sentId } = await world.write();
    await expect(
      world.owner.client.requests.sent.say({ sentId, act: 'answer', words: null }),
    ).rejects.toMatchObject({ data: { reason: 'An answer needs words.' } });
    await expect(world.write({ organization: 'Ac\u202eme' })).rejects.toMatchObject({
      data: { reason: expect.stringContaining('cannot be seen') },
    });
  });

  it('is signed with one key, made once and kept in the store', async () => {
    await world.write();
    await world.write({ kind: 'other' });
    const keys = await world.owner.core.context.read
      .selectFrom('settings')
      .select('key')
      .where('key', '=', 'message-key')
      .execute();
    expect(keys).toHaveLength(1);
  });
});

describe('in the store of the organization itself', () => {
  const sent = () => world.admin.client.requests.sent;
  const write = () =>
    sent().write({
      email: 'person2@acme.example',
      organization: 'acme',
      kind: 'release',
      wanted: null,
      words: 'It is mine.',
    });

  it('a request goes straight into the inbox, and its state is read there', async () => {
    const { id: sentId, inbox } = await write();
    expect(inbox).toMatchObject({ name: 'Acme', delivered: false });
    await sent().deliver({ sentId });
    const { requests } = await sent().list();
    expect(requests).toMatchObject([{ state: 'sent', inbox: { delivered: true } }]);
    const [open] = (
      await world.admin.client.requests.list({
        organizationId: world.organizationId,
        filter: 'open',
        after: null,
        limit: 1,
      })
    ).requests;
    if (!open) throw new Error('Nothing was delivered');
    expect(open.origin).toBe('here');
    world.admin.clock.advance(1_000);
    await askBack(open.id);
    world.admin.clock.advance(1_000);
    await sent().say({ sentId, act: 'answer', words: 'Since 2019.' });
    await sent().deliver({ sentId });
    world.admin.clock.advance(1_000);
    await decline(open.id);
    const [decided] = (await sent().list()).requests;
    expect(decided).toMatchObject({ state: 'declined' });
    expect(decided?.said.map(({ title }) => title)).toEqual([
      'You asked',
      'The admin asked back',
      'You answered',
      'The admin declined the request',
    ]);
  });

  it('is found in the inbox, too, when the admin takes it in as text', async () => {
    const { id: sentId } = await write();
    const { text } = await sent().message({ sentId });
    const { organizationId } = world;
    const { requestId } = await world.admin.client.requests.takeIn({ organizationId, text, origin: 'text' });
    await decline(requestId);
    const { requests } = await world.admin.client.requests.sent.list();
    expect(requests).toMatchObject([{ state: 'declined', inbox: { delivered: true } }]);
  });

  it('is answered once, even where the answer is taken in as a text as well', async () => {
    const { id: sentId } = await write();
    const { text } = await sent().message({ sentId });
    const { organizationId } = world;
    const { requestId } = await world.admin.client.requests.takeIn({ organizationId, text, origin: 'text' });
    world.admin.clock.advance(1_000);
    await askBack(requestId);
    const { said } = await sent().takeAnswer({ text: (await answer(requestId)).text });
    expect(said.map(({ title }) => title)).toEqual(['You asked', 'The admin asked back']);
  });

  it('is delivered once', async () => {
    const { id: sentId } = await write();
    await sent().deliver({ sentId });
    await expect(sent().deliver({ sentId })).rejects.toMatchObject({
      data: { reason: expect.stringContaining('lies in the inbox of Acme already') },
    });
  });

  it('is not delivered where the organization is not', async () => {
    const { id: sentId } = await world.write();
    await expect(world.owner.client.requests.sent.deliver({ sentId })).rejects.toMatchObject({
      data: { reason: 'The organization is not in the store on this computer.' },
    });
  });
});
