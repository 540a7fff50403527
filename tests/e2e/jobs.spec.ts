import type { Page } from '@playwright/test';
import { JobsPage } from './pages/jobs-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const test = base.extend<{ readonly jobs: JobsPage }>({
  jobs: ({ page }, use) => use(new JobsPage(page)),
});

/** An export large enough that its import is seen running. */
function usersExport(accounts: number): Buffer {
  const rows = Array.from(
    { length: accounts },
    (_, at) => `712020:${at},Person ${at},person${at}@example.com,Active`,
  );
  return Buffer.from(['User id,User name,email,User status', ...rows].join('\n'));
}

async function startImport(page: Page, accounts: number): Promise<void> {
  await page.getByRole('button', { name: 'Create and import' }).first().click();
  await page.getByLabel('Name of the organization').fill('Acme');
  await page.getByRole('dialog').getByRole('button', { name: 'Create and import' }).click();
  const file = { name: 'users.csv', mimeType: 'text/csv', buffer: usersExport(accounts) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Import [\d,]+ accounts/ }).click({ timeout: 60_000 });
}

test('a job that runs is seen from every screen, cancelled, and leaves nothing behind', async ({
  page,
  jobs,
}) => {
  await startImport(page, 150_000);
  await expect(page.getByRole('button', { name: /^One job is running/ })).toBeVisible();
  await jobs.open();
  await expect(jobs.unfinished).toContainText(/of 150,000/);
  await jobs.cancel();
  await expect(jobs.ended).toContainText('Cancelled');
  await expect(jobs.ended).toContainText('Nothing was changed.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Overview' }).click();
  await expect(page.getByText('150,000')).toHaveCount(0);
});

test('a job that has ended shows its result', async ({ page, jobs }) => {
  await startImport(page, 20);
  await jobs.open();
  await expect(jobs.ended).toContainText('Done');
  await expect(jobs.ended).toContainText('20');
});

test('the list shows one group of jobs at a time, and each leads to its page', async ({ page, jobs }) => {
  await startImport(page, 20);
  await jobs.open();
  await jobs.showOnly('Cancelled or declined');
  await expect(page.getByRole('heading', { name: 'Nothing here' })).toBeVisible();
  await jobs.showOnly('Done');
  await expect(page).toHaveURL(/show=done/);
  await jobs.ended.getByRole('link').first().click();
  await expect(page.getByRole('heading', { name: /^Import/, level: 1 })).toBeVisible();
  await expect(page.getByText(/^Done in/)).toBeVisible();
  await expectAccessible(page);
});

test('a store in which nothing has run says so', async ({ page, jobs }) => {
  await page.getByRole('button', { name: 'Create and import' }).first().click();
  await page.getByLabel('Name of the organization').fill('Acme');
  await page.getByRole('dialog').getByRole('button', { name: 'Create and import' }).click();
  await jobs.open();
  await expect(page.getByRole('heading', { name: 'Nothing has run yet' })).toBeVisible();
  await expectAccessible(page);
});
