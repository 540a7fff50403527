import { AccountPage } from './pages/account-page';
import { DeletionsPage } from './pages/deletions-page';
import { OverviewPage } from './pages/overview-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

test.use({ hostArguments: ['--sample'] });

test('a deletion stands in the ledger, goes to the calendar, and is cancelled with one click', async ({
  page,
}) => {
  const account = new AccountPage(page);
  await account.openFirst('Managed', 'Active');
  const name = (await account.name.textContent()) ?? '';
  await account.actWithReason('Delete', 'Delete the account', 'Second account of the same person');
  await account.close();
  const banner = page.getByRole('alert').filter({ hasText: 'Deletion running: ends in 14 days' });
  await expect(banner).toContainText('Second account of the same person');

  const deletions = new DeletionsPage(page);
  await deletions.open();
  await expect(deletions.row(name)).toContainText('ends in 14 days');
  await expect(deletions.row(name)).toContainText('Second account of the same person');
  await expectAccessible(page);
  const { fileName, text } = await deletions.saveCalendar();
  expect(fileName).toBe('Claimdesk deletions.ics');
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:Last day to cancel the deletion of ${name}`);

  await deletions.cancel(name);
  await expect(page.getByText(`The deletion of ${name} is cancelled. The account is active.`)).toBeVisible();
  await expect(deletions.row(name)).toHaveCount(0);
  await deletions.show('Ended');
  await expect(deletions.row(name)).toContainText('Cancelled');
  await expectAccessible(page);
});

test('several deletions are cancelled by a plan', async ({ page }) => {
  const deletions = new DeletionsPage(page);
  await deletions.open();
  const boxes = deletions.running.getByRole('checkbox');
  await boxes.nth(1).check();
  await boxes.nth(2).check();
  await expectAccessible(page);
  await deletions.selection.getByRole('button', { name: 'Plan to cancel 2 deletions' }).click();
  await page.waitForURL(/\/jobs\/[0-9a-z]{26}/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2 accounts');
});

test('the overview puts the nearest end first and cancels it there', async ({ page }) => {
  await new OverviewPage(page).expectShown();
  const urgent = page.getByRole('region', { name: /deletions? running$/ });
  const first = urgent.getByRole('listitem').first();
  const name = (await first.getByRole('link').textContent()) ?? '';
  await first.getByRole('button', { name: /^Cancel deletion/ }).click();
  await expect(urgent.getByRole('link', { name, exact: true })).toHaveCount(0);
});
