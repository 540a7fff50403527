import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileChange } from '../../../shared/domain/operations/profile';
import { onePixel } from '../../support/operation-facts';
import { accountIdOf, type OperationWorld, openOperationWorld } from './operation-world';

let world: OperationWorld;
beforeEach(async () => {
  world = await openOperationWorld();
  await world.manage('ada', 'eve');
});
afterEach(() => world.remove());

const edit = (change: ProfileChange, ...names: string[]) =>
  world.operate({ kind: 'edit-profile', change }, names);
const read = (name: string) =>
  world.client.operations.profile({
    organizationId: world.organizationId,
    accountId: accountIdOf(name),
  });
const changesOf = async (operation: Parameters<OperationWorld['plan']>[0], name: string) => {
  const jobId = await world.plan(operation, [name]);
  const { items } = await world.client.jobs.items({
    jobId,
    filter: { states: null, reason: null },
    after: -1,
    skip: 0,
    limit: 1,
  });
  return items[0]?.changes;
};

describe('edit a profile', () => {
  it('changes what is named and leaves the rest', async () => {
    await edit({ jobTitle: 'Analyst', department: 'Research', nickname: 'Ada' }, 'ada');
    await edit({ name: 'Augusta King', department: '' }, 'ada');
    expect((await read('ada')).profile).toEqual({
      name: 'Augusta King',
      nickname: 'Ada',
      jobTitle: 'Analyst',
      department: null,
      company: null,
      location: null,
      timeZone: null,
      language: null,
    });
  });

  it('a changed name is found by the search', async () => {
    await edit({ name: 'Augusta King' }, 'ada');
    const { count } = await world.client.accounts.count({
      organizationId: world.organizationId,
      filter: { search: 'augusta' },
    });
    expect(count).toBe(1);
  });

  it('shows what will change, field by field', async () => {
    await edit({ jobTitle: 'Analyst' }, 'ada');
    const change = { jobTitle: '', company: 'Analytical Engines' };
    expect(await changesOf({ kind: 'edit-profile', change }, 'ada')).toEqual(
      expect.arrayContaining([
        { field: 'Job title', before: 'Analyst', after: null },
        { field: 'Company', before: null, after: 'Analytical Engines' },
      ]),
    );
  });

  it('gives many accounts one department, and leaves those that have it', async () => {
    await edit({ department: 'Research' }, 'ada');
    expect(await edit({ department: 'Research' }, 'ada', 'eve')).toEqual({
      ada: 'unchanged: The profile says this already.',
      eve: 'succeeded',
    });
  });

  it('never gives many accounts one name', async () => {
    await expect(edit({ name: 'Ada' }, 'ada', 'eve')).rejects.toMatchObject({
      code: 'REFUSED',
      data: {
        reason: 'All 2 accounts would get the same name.',
        nextStep: 'Change names one account at a time.',
      },
    });
  });

  it('keeps the new name out of the job, which is not erased with the account', async () => {
    await edit({ name: 'Augusta King' }, 'ada');
    const jobs = await world.core.context.read.selectFrom('jobs').selectAll().execute();
    expect(JSON.stringify(jobs)).not.toContain('Augusta');
  });
});

describe('change a picture', () => {
  const picture = { kind: 'change-picture', picture: onePixel } as const;

  it('keeps it as it came, and takes it away', async () => {
    await world.operate(picture, ['ada']);
    expect((await read('ada')).picture).toBe(`data:image/png;base64,${onePixel}`);
    await world.operate({ kind: 'change-picture', picture: null }, ['ada']);
    expect((await read('ada')).picture).toBeNull();
  });

  it('audits what it was, not the picture', async () => {
    await world.operate(picture, ['ada']);
    expect((await world.events('ada')).at(-1)).toMatchObject({
      before: '{"picture":null}',
      after: '{"picture":"image/png"}',
    });
  });

  it('shows in the plan that there will be one', async () => {
    expect(await changesOf(picture, 'ada')).toEqual([
      { field: 'Picture', before: null, after: 'a new picture' },
    ]);
  });

  it.each([
    ['', 'The file holds nothing.'],
    [
      Buffer.from('<svg/>').toString('base64'),
      'The file is no PNG, JPEG or WebP picture, whatever its name says.',
    ],
    ['iVBORw0KGgoAAAAA', 'The file begins like a picture, but does not say how large it is.'],
  ])('refuses %s', async (text, reason) => {
    await expect(world.plan({ kind: 'change-picture', picture: text }, ['ada'])).rejects.toMatchObject({
      code: 'BAD_FILE',
      data: { reason },
    });
  });
});

describe('mark what an identity provider keeps', () => {
  it('makes the name its alone, until the mark is taken away', async () => {
    await world.operate({ kind: 'mark-synced', synced: true }, ['ada']);
    expect((await read('ada')).synced).toBe(true);
    expect(await edit({ name: 'Augusta King' }, 'ada')).toEqual({
      ada: 'refused: The identity provider alone may do this, because the account is synced from it.',
    });
    await world.operate({ kind: 'mark-synced', synced: false }, ['ada']);
    expect(await edit({ name: 'Augusta King' }, 'ada')).toEqual({ ada: 'succeeded' });
  });
});
