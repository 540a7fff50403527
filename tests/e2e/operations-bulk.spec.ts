import { AccountsPage } from './pages/accounts-page';
import { RecipesPage } from './pages/recipes-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const test = base.extend<{ readonly accounts: AccountsPage; readonly recipes: RecipesPage }>({
  accounts: async ({ page }, use) => use(new AccountsPage(page)),
  recipes: async ({ page }, use) => use(new RecipesPage(page)),
});
test.use({ hostArguments: ['--sample'] });

test('acts on a filtered selection, from the list to the result of the job', async ({ page, accounts }) => {
  await accounts.open();
  await accounts.filterBy('Managed');
  await accounts.find('aarav');
  await accounts.selectAll();
  await accounts.openActs();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await accounts.actOnSelection('Deactivate');
  await page.getByLabel('Reason').fill('Depot closed');
  await expectAccessible(page);
  await page.getByRole('button', { name: /^Make a plan for \d+ accounts?$/ }).click();
  await expect(page).toHaveURL(/\/jobs\/[0-9a-z]{26}/);
  const start = page.getByRole('button', { name: /^Deactivate \d+ accounts?$/ });
  const number = Number(/\d+/.exec((await start.textContent()) ?? '')?.[0]);
  expect(number).toBeGreaterThan(1);
  await start.click();
  await expect(page.getByText('Done', { exact: true }).first()).toBeVisible();
  await accounts.open();
  await accounts.filterBy('Managed');
  await accounts.filterBy('Deactivated');
  await accounts.find('aarav');
  await expect(accounts.rows.first()).toContainText('Deactivated');
});

test('many profiles get the same field, and the others stay', async ({ page, accounts }) => {
  await accounts.open();
  await accounts.filterBy('Managed');
  await accounts.find('aarav');
  await accounts.selectAll();
  await accounts.actOnSelection('Edit profiles');
  await page.getByRole('combobox', { name: 'Fields to change' }).click();
  await page.getByRole('option', { name: 'Company' }).click();
  await page.keyboard.press('Tab');
  await page.getByRole('textbox', { name: 'Company' }).fill('Harbourline North');
  await page.getByRole('button', { name: /^Make a plan/ }).click();
  await page.getByRole('button', { name: /^Change profile of \d+ accounts?$/ }).click();
  await expect(page.getByText('Done', { exact: true }).first()).toBeVisible();
});

test('a filter and an operation become a recipe, which plans itself anew', async ({
  page,
  accounts,
  recipes,
}) => {
  await accounts.open();
  await accounts.filterBy('Managed');
  await accounts.find('aarav');
  await accounts.selectAll();
  await accounts.actOnSelection('Save as recipe');
  await recipes.fillIn('Deactivate', 'Close the depot');
  await recipes.open();
  await expect(recipes.saved('Close the depot')).toContainText('Search: aarav');
  await expectAccessible(page);
  await recipes.plan('Close the depot', 'Depot closed');
  await expect(page.getByRole('button', { name: /^Deactivate \d+ accounts?$/ })).toBeVisible();
});

test('a suggestion only fills in the form', async ({ page, recipes }) => {
  await recipes.open();
  await recipes.fillInFrom('Deactivate accounts that were never used');
  await expect(page.getByLabel('Name')).toHaveValue('Deactivate accounts that were never used');
  await expectAccessible(page);
  await recipes.save();
  await expect(recipes.saved('Deactivate accounts that were never used')).toBeVisible();
  await recipes.remove('Deactivate accounts that were never used');
  await expect(page.getByText('None yet.')).toBeVisible();
});

test('the clean-up board leads to a list in which nothing is selected', async ({
  page,
  accounts,
  recipes,
}) => {
  await recipes.open();
  await recipes.count('Not used for 180 days').click();
  await expect(accounts.chip('Last active: more than 180 days ago')).toBeVisible();
  await expect(accounts.selection).toBeHidden();
  await expect(page).toHaveURL(/accounts/);
});
