import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrganizationId } from '../../../shared/domain/ids';
import { type ClaimWorld, idOf, openClaimWorld } from '../claims/claim-world';

const day = 24 * 3_600_000;
const email = 'ada@home.example';
const managed = 'grace@harbour.example';
let world: ClaimWorld;
let harbour: OrganizationId;
let mill: OrganizationId;

beforeEach(async () => {
  world = await openClaimWorld();
  harbour = await world.organization('Harbour');
  mill = await world.organization('Mill');
  await world.domain(harbour, { name: 'harbour.example', mode: 'automatic' });
  await world.people(harbour, [{ email }, { email: managed, importId: 'import' }]);
  await world.people(mill, [{ email }, { email: 'taken@mill.example' }]);
  await world.core.context.transact({ title: 'Arrive', wait: 'patient' }, (unit) =>
    world.core.context.services.claims.claimArrivals(unit, { organizationId: harbour, importId: 'import' }),
  );
});
afterEach(() => world.remove());

const control = (of: string) => world.client.owner.control({ email: of, sign: null });
const offersOf = async (of: string) => {
  const { known } = await control(of);
  return known?.offers.filter(({ refusal }) => refusal === null).map(({ act }) => act);
};
const inBoth = async (of = email) =>
  Promise.all(
    [harbour, mill].map((organizationId) =>
      world.client.accounts.get({ organizationId, accountId: idOf(of) }),
    ),
  );
const actedBy = async (action: string) => {
  const events = await world.core.context.read
    .selectFrom('audit_events')
    .select(['organization_id', 'after'])
    .where('action', '=', action)
    .orderBy('seq')
    .execute();
  return events.map(({ organization_id, after }) => [organization_id, JSON.parse(after ?? '{}').by]);
};

describe('what an owner controls', () => {
  it('M1: is all of a personal account, and name and picture of a managed one', async () => {
    expect(await offersOf(email)).toEqual([
      'change-name',
      'change-picture',
      'change-email',
      'delete-account',
    ]);
    expect(await offersOf(managed)).toEqual(['change-name', 'change-picture']);
  });

  it('is what the profile page says, for an account that no organization here lists', async () => {
    const asked = { email: 'someone@else.example', sign: 'banner' } as const;
    expect(await world.client.owner.control(asked)).toMatchObject({ kind: 'managed', known: null });
    expect(await control('someone@else.example')).toMatchObject({ kind: 'unclear', rights: [] });
  });
});

describe('an act of an owner', () => {
  it('applies to the row of every organization and is audited for each, as the owner’s', async () => {
    await world.client.owner.changeName({ email, name: 'Ada L.' });
    expect((await inBoth()).map(({ name }) => name)).toEqual(['Ada L.', 'Ada L.']);
    expect(await actedBy('owner.changeName')).toEqual([
      [harbour, 'owner'],
      [mill, 'owner'],
    ]);
  });

  it('can give a managed account another picture, and take it away', async () => {
    const picture =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
    await world.client.owner.changePicture({ email: managed, picture });
    expect((await control(managed)).known?.picture).toBe(`data:image/png;base64,${picture}`);
    await world.client.owner.changePicture({ email: managed, picture: null });
    expect((await control(managed)).known?.picture).toBeNull();
  });

  it('takes no file for a picture that is none', async () => {
    await expect(
      world.client.owner.changePicture({ email, picture: 'bm8gcGljdHVyZQ==' }),
    ).rejects.toMatchObject({
      code: 'REFUSED',
    });
  });

  it('on an address that nobody here lists is refused, and says where to do it', async () => {
    await expect(
      world.client.owner.changeName({ email: 'someone@else.example', name: 'X' }),
    ).rejects.toMatchObject({
      code: 'REFUSED',
      data: { nextStep: expect.stringContaining('id.atlassian.com') },
    });
  });
});

describe('K4: a change of address by the owner', () => {
  it('of a personal account may go anywhere', async () => {
    expect(await world.client.owner.arrival({ email, newEmail: 'ada@new.example' })).toMatchObject({
      kind: 'free',
    });
    expect(await world.client.owner.changeEmail({ email, newEmail: 'ada@new.example' })).toEqual({
      email: 'ada@new.example',
      claimedBy: null,
    });
    expect((await inBoth()).map((account) => [account.email, account.kind])).toEqual([
      ['ada@new.example', 'personal'],
      ['ada@new.example', 'personal'],
    ]);
  });

  it('to an automatic domain says so before, and claims the account', async () => {
    const ask = { email, newEmail: 'ada@harbour.example' };
    expect(await world.client.owner.arrival(ask)).toMatchObject({ kind: 'claimed' });
    expect(await world.client.owner.changeEmail(ask)).toMatchObject({ claimedBy: 'Harbour' });
    expect((await inBoth()).map(({ managedBy }) => managedBy)).toEqual([harbour, harbour]);
  });

  it('of a managed account is refused, in the words of the matrix', async () => {
    await expect(
      world.client.owner.changeEmail({ email: managed, newEmail: 'g@new.example' }),
    ).rejects.toMatchObject({
      data: {
        rule: 'M1',
        reason: expect.stringContaining('Only the admin'),
        nextStep: expect.stringContaining('Ask'),
      },
    });
  });

  it('L4: never takes an address that another account holds, in any organization', async () => {
    await expect(
      world.client.owner.changeEmail({ email, newEmail: 'Taken@MILL.example' }),
    ).rejects.toMatchObject({
      data: { rule: 'L4' },
    });
  });
});

describe('L2: a deletion by the owner', () => {
  const remove = () => world.client.owner.deleteAccount({ email, typedEmail: email });

  it('runs 14 days and is cancelled by who began it', async () => {
    const { dueAt } = await remove();
    expect(dueAt).toBe(world.clock.now() + 14 * day);
    expect((await inBoth()).map(({ status }) => status)).toEqual(['deletion-pending', 'deletion-pending']);
    expect(await offersOf(email)).toEqual(['cancel-deletion']);
    await world.client.owner.cancelDeletion({ email });
    expect((await inBoth()).map(({ status }) => status)).toEqual(['active', 'active']);
  });

  it('cannot be cancelled after its last day', async () => {
    await remove();
    world.clock.advance(14 * day);
    await expect(world.client.owner.cancelDeletion({ email })).rejects.toMatchObject({
      data: { rule: 'L2' },
    });
  });

  it('asks for the address to be typed once more', async () => {
    await expect(world.client.owner.deleteAccount({ email, typedEmail: managed })).rejects.toMatchObject({
      data: { rule: 'L2' },
    });
  });

  it('L3: waits while a dispute about the account is open', async () => {
    await world.client.disputes.open({
      organizationId: mill,
      accountId: idOf(email),
      openedBy: 'owner',
      words: 'Not theirs.',
      deadline: null,
    });
    await expect(remove()).rejects.toMatchObject({ data: { rule: 'L3' } });
  });
});
