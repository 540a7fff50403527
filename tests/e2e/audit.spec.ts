import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AuditPage } from './pages/audit-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const test = base.extend<{ readonly audit: AuditPage }>({
  audit: async ({ page }, use) => {
    const audit = new AuditPage(page);
    await audit.open();
    await use(audit);
  },
});
test.use({ hostArguments: ['--sample'] });

test('the trail is found by search, and an event tells all it knows', async ({ page, audit }) => {
  await expect(audit.count(/^[\d,]+ events, newest first$/)).toBeVisible();
  await audit.search.fill('harbourline.example');
  await expect(page).toHaveURL(/q=harbourline/);
  await audit.events.getByRole('row').nth(1).click();
  await expect(audit.panel).toContainText('Who');
  await expectAccessible(page);
  await audit.panel.getByRole('button', { name: /^Show every event of this/ }).click();
  await expect(page).toHaveURL(/subject=/);
  await page.getByRole('button', { name: 'Show events of every subject' }).click();
  await expect(page).not.toHaveURL(/subject=/);
});

test('a search that finds nothing says what to do', async ({ page, audit }) => {
  await audit.search.fill('nobody has ever been called so');
  await expect(page.getByRole('heading', { name: 'No event fits' })).toBeVisible();
  await expectAccessible(page);
});

test('the trail is verified on the screen', async ({ page, audit }) => {
  await audit.verify();
  await expect(page.getByText(/^All [\d,]+ events are as they were recorded$/)).toBeVisible();
  await expectAccessible(page);
});

test('the saved trail is verified without the app', async ({ audit }) => {
  const file = await audit.saveTrail();
  const { stdout } = await promisify(execFile)(process.execPath, ['scripts/verify-audit.mjs', file]);
  expect(stdout).toBe('The trail is intact.\n');
});
