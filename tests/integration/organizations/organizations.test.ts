import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';

let app: TestCore;
beforeEach(async () => {
  app = await openTestCore();
});
afterEach(() => app.remove());

const nobody = OrganizationId.parse('0'.repeat(26));
const list = () => app.client.organizations.list();
const create = (name: string) => app.client.organizations.create({ name });

describe('organizations', () => {
  it('start with none', async () => {
    expect(await list()).toEqual({ organizations: [], lastUsed: null });
  });

  it('are listed by name, whatever the order of making and the case', async () => {
    for (const name of ['tidewater', 'Academy', 'Harbourline']) await create(name);
    expect((await list()).organizations.map(({ name }) => name)).toEqual([
      'Academy',
      'Harbourline',
      'tidewater',
    ]);
  });

  it('are opened again where one left off', async () => {
    const first = await create('Harbourline');
    const second = await create('Academy');
    expect((await list()).lastUsed).toBe(second.id);
    await app.client.organizations.use({ organizationId: first.id });
    expect((await list()).lastUsed).toBe(first.id);
  });

  it('fall back to another one when the last used is gone', async () => {
    const first = await create('Harbourline');
    const second = await create('Academy');
    await app.client.organizations.remove({ organizationId: second.id, typedName: 'Academy' });
    expect((await list()).lastUsed).toBe(first.id);
  });

  it('keep their id when renamed', async () => {
    const made = await create('Harborline');
    const renamed = await app.client.organizations.rename({ organizationId: made.id, name: ' Harbourline ' });
    expect(renamed).toEqual({ ...made, name: 'Harbourline' });
    expect((await list()).organizations).toEqual([renamed]);
  });

  it('may change only the case of their own name', async () => {
    const made = await create('harbourline');
    const renamed = await app.client.organizations.rename({ organizationId: made.id, name: 'Harbourline' });
    expect(renamed.name).toBe('Harbourline');
  });

  it.each(['harbourline', 'HARBOURLINE', 'Ｈarbourline'])('refuse %j beside Harbourline', async (name) => {
    await create('Harbourline');
    const other = await create('Academy');
    await expect(create(name)).rejects.toMatchObject({ code: 'REFUSED' });
    await expect(app.client.organizations.rename({ organizationId: other.id, name })).rejects.toMatchObject({
      code: 'REFUSED',
    });
    expect((await list()).organizations).toHaveLength(2);
  });

  it.each([
    ['an empty name', ''],
    ['a name of blanks', '   '],
    ['a name with a NUL', 'a\0b'],
    ['a name that turns the reading direction', 'a\u202Eb'],
    ['a name as long as a book', 'x'.repeat(100_000)],
  ])('refuse %s before anything is written', async (_what, name) => {
    await expect(create(name)).rejects.toMatchObject({ code: 'BAD_INPUT' });
    expect((await list()).organizations).toEqual([]);
  });

  it('are not found by an id of nobody', async () => {
    const gone = { code: 'NOT_FOUND' };
    const { organizations } = app.client;
    await expect(organizations.rename({ organizationId: nobody, name: 'X' })).rejects.toMatchObject(gone);
    await expect(organizations.use({ organizationId: nobody })).rejects.toMatchObject(gone);
    await expect(organizations.holdings({ organizationId: nobody })).rejects.toMatchObject(gone);
    await expect(organizations.remove({ organizationId: nobody, typedName: 'X' })).rejects.toMatchObject(
      gone,
    );
    await expect(app.client.overview.read({ organizationId: nobody })).rejects.toMatchObject(gone);
  });
});
