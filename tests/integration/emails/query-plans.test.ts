import { afterAll, beforeAll, expect, test } from 'vitest';
import { accountsByKeys, accountsLike } from '../../../electron/core/features/emails/book-queries';
import { openClaims } from '../../../electron/core/features/emails/change-queries';
import { planOf } from '../../support/plan-of';
import { type EmailWorld, openEmailWorld } from './email-world';

let world: EmailWorld;

beforeAll(async () => {
  world = await openEmailWorld();
});
afterAll(() => world.remove());

const byKey = /SEARCH accounts USING INTEGER PRIMARY KEY/;

test('a chunk of a run looks its accounts up by their keys, however many the organization has', async () => {
  expect(await planOf(world.core, (write) => accountsByKeys(write, world.organizationId, [1]))).toMatch(
    byKey,
  );
  expect(await planOf(world.core, (write) => openClaims(write, world.organizationId, [1]))).toMatch(byKey);
});

test('parking addresses are found in the index of addresses alone', async () => {
  const plan = await planOf(world.core, (write) => accountsLike(write, world.organizationId, '+parked-'));
  expect(plan).toMatch(/SEARCH accounts USING COVERING INDEX accounts_by_email/);
  expect(plan).toMatch(byKey);
});
