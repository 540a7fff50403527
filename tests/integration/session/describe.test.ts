import { afterEach, expect, test } from 'vitest';
import { openTestCore, type TestCore } from '../../support/open-test-core';

let opened: TestCore | undefined;
afterEach(() => opened?.remove());

test.each(['own', 'sample'] as const)('a connection to the %s store is told so', async (store) => {
  opened = await openTestCore({ store });
  await expect(opened.client.session.describe()).resolves.toMatchObject({ store, operator: 'Test admin' });
});
