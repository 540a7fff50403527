import { AccountsPage } from './pages/accounts-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const test = base.extend<{ readonly accounts: AccountsPage }>({
  accounts: async ({ page }, use) => {
    const accounts = new AccountsPage(page);
    await accounts.open();
    await use(accounts);
  },
});
test.use({ hostArguments: ['--sample'] });

test('the list counts every account and keeps few rows in the document', async ({ page, accounts }) => {
  await expect(accounts.count(/^5,000 accounts$/)).toBeVisible();
  await expect(accounts.grid).toHaveAttribute('aria-rowcount', '5001');
  expect(await accounts.rows.count()).toBeLessThan(60);
  await expectAccessible(page);
});

test('the keyboard reaches the last real row and the first', async ({ accounts }) => {
  await accounts.press('Control+End');
  await expect(accounts.grid.locator('[aria-rowindex="5001"]')).toBeInViewport();
  await expect(accounts.activeCell).toHaveCount(1);
  await accounts.press('Control+Home');
  await expect(accounts.grid.locator('[aria-rowindex="2"]')).toBeInViewport();
});

test('the grid is one tab stop', async ({ page, accounts }) => {
  await accounts.press('ArrowDown', 'ArrowRight');
  await page.keyboard.press('Tab');
  await expect(accounts.grid).not.toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(accounts.grid).toBeFocused();
});

test('typing searches, and the address keeps it', async ({ page, accounts }) => {
  await accounts.search.fill('aarav bhat');
  await expect(accounts.count(/accounts? match$/)).toBeVisible();
  await expect(accounts.rows.first()).toContainText('Aarav Bhat');
  await expect(page).toHaveURL(/q=aarav/);
  await page.reload();
  await expect(accounts.search).toHaveValue('aarav bhat');
  await expect(accounts.rows.first()).toContainText('Aarav Bhat');
});

test('a filter makes a chip that the keyboard removes', async ({ page, accounts }) => {
  await accounts.filterBy('Deactivated');
  await expect(accounts.count(/^\d+ accounts match$/)).toBeVisible();
  await expect(accounts.rows.first()).toContainText('Deactivated');
  await accounts.chip('Status: Deactivated').focus();
  await page.keyboard.press('Enter');
  await expect(accounts.count(/^5,000 accounts$/)).toBeVisible();
});

test('a header sorts, one way and the other', async ({ accounts }) => {
  await accounts.header('E-mail').click();
  await expect(accounts.header('E-mail')).toHaveAttribute('aria-sort', 'ascending');
  const first = await accounts.rows.first().textContent();
  await accounts.header('E-mail').click();
  await expect(accounts.header('E-mail')).toHaveAttribute('aria-sort', 'descending');
  await expect(accounts.rows.first()).not.toHaveText(first ?? '');
});

test('columns move with the keyboard, and the address keeps them', async ({ page, accounts }) => {
  await accounts.press('ArrowUp', 'End', 'Alt+ArrowLeft');
  await expect(page).toHaveURL(/columns=/);
  await expect(accounts.grid.getByRole('columnheader').last()).toHaveText('Last active');
});

test('all that match are selected with their exact number', async ({ page, accounts }) => {
  await accounts.press('Space');
  await expect(accounts.selection).toContainText('1 selected');
  await accounts.selection.getByRole('button', { name: 'Select all 5,000 that match' }).click();
  await expect(accounts.selection).toContainText('5,000 selected');
  await accounts.press('Space');
  await expect(accounts.selection).toContainText('4,999 selected');
  await expectAccessible(page);
  await accounts.press('Escape');
  await expect(accounts.selection).toBeHidden();
});

test('a range is selected with Shift, and taken into a plan', async ({ page, accounts }) => {
  await accounts.press('Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await expect(accounts.selection).toContainText('3 selected');
  await accounts.selection.getByRole('button', { name: 'Plan a claim of 3' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New claim plan');
});

test('the export holds what is shown: rows, columns and order', async ({ accounts }) => {
  await accounts.filterBy('Deletion pending');
  await expect(accounts.rows.first()).toContainText('Deletion pending');
  const shown = await accounts.rows.first().getByRole('rowheader').textContent();
  const rows = Number(await accounts.grid.getAttribute('aria-rowcount')) - 1;
  const lines = (await accounts.exportShown()).trimEnd().split('\r\n');
  expect(lines[0]).toBe('\uFEFFName,E-mail,Kind,Status,Organization role,Last active,Added');
  expect(lines).toHaveLength(rows + 1);
  expect(lines[1]).toMatch(new RegExp(`^${shown},`));
});

test('a view is saved and brought back', async ({ page, accounts }) => {
  await accounts.filterBy('Deactivated');
  await accounts.saveView('Sleepers');
  await expect(page.getByRole('button', { name: 'Sleepers' })).toBeVisible();
  await accounts.chip('Status: Deactivated').click();
  await page.getByRole('button', { name: 'Views' }).click();
  await page.getByRole('menuitem', { name: 'Sleepers' }).click();
  await expect(accounts.chip('Status: Deactivated')).toBeVisible();
});

test('nothing that matches says so and offers the way back', async ({ page, accounts }) => {
  await accounts.search.fill('nobody has ever been called so');
  await expect(page.getByRole('heading', { name: 'No account matches' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Remove search and filters' }).click();
  await expect(accounts.count(/^5,000 accounts$/)).toBeVisible();
});

test('an account opens beside the list, and on a page of its own', async ({ page, accounts }) => {
  await accounts.search.fill('aarav bhat');
  await expect(accounts.rows.first()).toContainText('Aarav Bhat');
  await accounts.press('Enter');
  await expect(accounts.panel).toContainText('Your account is managed by Harbourline Group.');
  await accounts.panel.getByRole('link', { name: 'Open the account page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aarav Bhat');
  await expect(page.getByRole('table', { name: 'Who may do what to this account' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Claims' })).toContainText('Harbourline Group');
  await expect(page.getByRole('table', { name: 'Audit events of this account' })).toBeVisible();
  await expectAccessible(page);
});
