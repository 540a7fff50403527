import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messageRefusals } from '../../../shared/domain/requests/message-refusal';
import { day, openRequestWorld, type RequestWorld } from './request-world';

let world: RequestWorld;
beforeEach(async () => {
  world = await openRequestWorld();
});
afterEach(() => world.remove());

const preview = (text: string) =>
  world.admin.client.requests.preview({ organizationId: world.organizationId, text });
const takeIn = (text: string) =>
  world.admin.client.requests.takeIn({ organizationId: world.organizationId, text, origin: 'text' });
const warnings = async (text: string) =>
  (await preview(text)).findings.filter(({ tone }) => tone === 'warning').map((finding) => finding.text);

describe('a request between two stores', () => {
  it('travels by file and stands in the inbox as it was written', async () => {
    const { requestId } = await world.send({ kind: 'change-email', wanted: 'ada@acme.example' });
    expect(await world.get(requestId)).toMatchObject({
      email: 'person0@acme.example',
      kind: 'change-email',
      wanted: 'ada@acme.example',
      reason: 'The account was mine before I came here.',
      state: 'open',
      origin: 'file',
      account: { id: 'account-0', manager: 'this-organization' },
      answerable: true,
    });
  });

  it('travels as text through a mail program', async () => {
    const { id } = await world.write();
    const { text } = await world.owner.client.requests.sent.message({ sentId: id });
    const mail = `Hello Grace,\r\n\r\n${text.replace(/^/gm, '> ').replaceAll('\n', '\r\n')}`;
    await takeIn(mail);
    const { open } = await world.admin.client.requests.count({ organizationId: world.organizationId });
    expect(open).toBe(1);
  });

  it('is looked at without being taken in', async () => {
    const text = await world.carried(await world.write());
    expect(await preview(text)).toMatchObject({
      message: { email: 'person0@acme.example', kind: 'release' },
      effect: { kind: 'new', note: null },
    });
    expect(await warnings(text)).toEqual([]);
    const { requests } = await world.admin.client.requests.list({
      organizationId: world.organizationId,
      filter: 'open',
      after: null,
      limit: 10,
    });
    expect(requests).toEqual([]);
  });

  it('is taken in once; a second time names the request it made', async () => {
    const text = await world.carried(await world.write());
    await takeIn(text);
    const refusal = {
      code: 'REFUSED',
      data: {
        reason: `${messageRefusals.replay.reason} It is the request “Release to personal” of person0@acme.example to Acme.`,
      },
    };
    await expect(preview(text)).rejects.toMatchObject(refusal);
    await expect(takeIn(text)).rejects.toMatchObject(refusal);
  });

  it('is refused with any of its parts changed, and the refusal is audited', async () => {
    const text = await world.carried(await world.write({ kind: 'change-email', wanted: 'ada@acme.example' }));
    await expect(takeIn(text.replace('ada@', 'eve@'))).rejects.toMatchObject({
      data: { reason: messageRefusals.signature.reason },
    });
    const events = await world.admin.core.context.read
      .selectFrom('audit_events')
      .select(['action', 'outcome'])
      .where('action', '=', 'requests.takeIn')
      .execute();
    expect(events).toEqual([{ action: 'requests.takeIn', outcome: 'refused' }]);
  });
});

describe('before a message is taken in, the screen says', () => {
  it('that it is for another organization, and that nobody here has the address', async () => {
    const text = await world.carried(
      await world.write({ organization: 'Globex', email: 'ada@globex.example' }),
    );
    expect(await warnings(text)).toEqual([
      expect.stringContaining('It is addressed to “Globex”'),
      expect.stringContaining('No account here has the address ada@globex.example'),
    ]);
  });

  it('that it is old, or from the future', async () => {
    world.admin.clock.advance(91 * day);
    expect(await warnings(await world.carried(await world.write()))).toEqual([
      expect.stringContaining('more than 90 days ago'),
    ]);
    world.owner.clock.advance(93 * day);
    expect(await warnings(await world.carried(await world.write()))).toEqual([
      expect.stringContaining('in the future'),
    ]);
  });

  it('whether the key is the one of the last message about the address', async () => {
    await world.send();
    const again = await preview(await world.carried(await world.write({ kind: 'other' })));
    expect(again.findings.map(({ text }) => text)).toContain(
      'It has the same key as the last message about this address.',
    );
    const written = await world.admin.client.requests.sent.write({
      email: 'person0@acme.example',
      organization: 'Acme',
      kind: 'other',
      wanted: null,
      words: 'Written elsewhere.',
    });
    const { text } = await world.admin.client.requests.sent.message({ sentId: written.id });
    expect(await warnings(text)).toEqual([expect.stringContaining('It has another key')]);
  });
});

describe('a request by hand', () => {
  it('waits like any other and cannot be answered by message', async () => {
    const { organizationId } = world;
    const { requestId } = await world.admin.client.requests.enter({
      organizationId,
      email: ' Person1@ACME.example ',
      kind: 'other',
      wanted: null,
      words: 'Called: wants a second address.',
    });
    expect(await world.admin.client.requests.get({ organizationId, requestId })).toMatchObject({
      email: 'Person1@acme.example',
      origin: 'here',
      account: { id: 'account-1' },
    });
    await expect(world.admin.client.requests.answer({ organizationId, requestId })).rejects.toMatchObject({
      data: { reason: expect.stringContaining('entered by hand') },
    });
  });

  it.each([
    ['ada', 'other', null, /no e-mail address/],
    ['ada@acme.example', 'change-email', 'king', /new address is no e-mail address/],
    ['ada@acme.example', 'change-email', 'ADA@acme.example', /has this address already/],
  ] as const)('%s, %s, %s is refused', async (email, kind, wanted, reason) => {
    const { organizationId } = world;
    await expect(
      world.admin.client.requests.enter({ organizationId, email, kind, wanted, words: 'By phone.' }),
    ).rejects.toMatchObject({ code: 'REFUSED', data: { reason: expect.stringMatching(reason) } });
  });

  it('finds its account once an import has brought it', async () => {
    const { organizationId } = world;
    const ask = {
      organizationId,
      email: 'late@acme.example',
      kind: 'release',
      wanted: null,
      words: 'Phone.',
    };
    const { requestId } = await world.admin.client.requests.enter({ ...ask, kind: 'release' });
    await expect(
      world.admin.client.requests.approve({
        organizationId,
        requestIds: [requestId],
        words: null,
        solving: false,
        except: false,
        override: null,
      }),
    ).rejects.toMatchObject({ data: { reason: expect.stringContaining('No account of this organization') } });
    world.admin.core.context.store.writer.raw
      .prepare(
        `UPDATE accounts SET email = 'late@acme.example', email_key = 'late@acme.example' WHERE id = 'account-3'`,
      )
      .run();
    expect(await world.get(requestId)).toMatchObject({ account: { id: 'account-3' } });
  });
});
