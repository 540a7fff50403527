import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { benchOrganization, populate } from '../../bench/support/populate';
import { startHost } from '../support/host-process';
import { AccountsPage } from './pages/accounts-page';

const accountCount = 400_000;

/** A list taller than a browser draws: the scroll bar then stands for more than its own pixels. */
const test = base.extend<{ readonly accounts: AccountsPage }>({
  accounts: async ({ page }, use) => {
    const dataDirectory = await mkdtemp(join(tmpdir(), 'claimdesk-large-'));
    populate(dataDirectory, accountCount);
    {
      await using host = await startHost({ dataDirectory });
      await page.goto(host.address);
      await page.waitForURL((url) => !url.hash.startsWith('#token='));
      await page.goto(`${host.origin}/#/o/${benchOrganization}/accounts`);
      const accounts = new AccountsPage(page);
      await accounts.count(/^400,000 accounts$/).waitFor();
      await use(accounts);
    }
    await rm(dataDirectory, { recursive: true });
  },
});

test('every place of a very long list is reached, with few rows in the document', async ({
  page,
  accounts,
}) => {
  await accounts.press('Control+End');
  const last = accounts.grid.locator(`[aria-rowindex="${accountCount + 1}"]`);
  await expect(last.getByRole('rowheader')).toHaveText(/^Tony Turing/);
  await expect(last).toBeInViewport();

  await accounts.grid.evaluate((grid) => {
    grid.scrollTop = grid.scrollHeight / 2;
  });
  await expect(accounts.rows.nth(10).getByRole('rowheader')).toHaveText(/\d$/);
  const middle = Number(await accounts.rows.nth(10).getAttribute('aria-rowindex'));
  expect(Math.abs(middle - accountCount / 2)).toBeLessThan(accountCount / 100);
  expect(await accounts.rows.count()).toBeLessThan(60);

  await page.mouse.move(640, 500);
  await page.mouse.wheel(0, 360);
  await expect(accounts.grid.locator(`[aria-rowindex="${middle + 10}"]`)).toBeInViewport();

  await accounts.search.fill(`${accountCount - 1}@`);
  await expect(accounts.count(/^1 account match/)).toBeVisible();
});
