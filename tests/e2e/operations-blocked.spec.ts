import { AccountPage } from './pages/account-page';
import { DisputesPage } from './pages/disputes-page';
import { SettingsPage } from './pages/settings-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const test = base.extend<{ readonly account: AccountPage }>({
  account: async ({ page }, use) => {
    const account = new AccountPage(page);
    await account.openFirst('Managed', 'Active');
    await use(account);
  },
});
test.use({ hostArguments: ['--sample'] });

test('kept repositories stand in the way until somebody says they were moved', async ({ page, account }) => {
  await account.stateRepositories('Private repositories are kept in it', '3');
  await expect(account.fixes('Deactivate')).toContainText('Private repositories are kept');
  await expect(account.fixes('Delete')).toContainText('Private repositories are kept');
  await expectAccessible(page);
  await account.fixes('Delete').getByRole('button', { name: 'State what is known' }).click();
  await account.dialog.getByRole('radio', { name: 'There are none' }).check();
  await account.act('Note it');
  await expect(account.offer('Delete').getByRole('button', { name: 'Delete', exact: true })).toBeVisible();
});

test('goes on without the repositories once address and reason are typed', async ({ page, account }) => {
  const email = (await account.email.textContent()) ?? '';
  await account.stateRepositories('Private repositories are kept in it', '3');
  await account
    .offer('Delete')
    .getByRole('button', { name: /^Go on without them/ })
    .click();
  await account.giveReason('Left without an answer');
  await expect(account.dialog.getByRole('button', { name: 'Delete the account' })).toBeDisabled();
  await account.dialog.getByLabel(`Type ${email} to go on`).fill(email);
  await account.dialog.getByLabel('Why the repositories may be lost').fill('The works council agreed.');
  await expectAccessible(page);
  await account.act('Delete the account');
  await expect(account.result).toContainText('Done');
});

test('a move that is under way is waited for', async ({ account }) => {
  await account.stateRepositories('They are being moved out', '2');
  await expect(account.fixes('Delete')).toContainText('has not finished');
  await expect(account.offer('Delete').getByRole('button', { name: /^Go on without them/ })).toBeHidden();
});

test('an identity provider comes first, and its mark is taken away on the spot', async ({ account }) => {
  await account.begin('Mark as synced or not');
  await account.dialog.getByRole('radio', { name: /^Yes, it is synced/ }).check();
  await account.act('Note it');
  await account.result.waitFor();
  await account.close();
  await account.fixes('Delete').getByRole('button', { name: 'Mark as not synced' }).click();
  await account.act('Note it');
  await account.result.waitFor();
  await account.close();
  await expect(account.fixes('Delete')).toBeHidden();
});

test('nobody deactivates their own account, and the settings say whose it is', async ({ page, account }) => {
  const email = (await account.email.textContent()) ?? '';
  const back = page.url();
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.nameOperator('Somebody', email);
  await settings.save();
  await page.goto(back);
  await account.fixes('Deactivate').getByRole('link', { name: 'Go to who works here' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
});

test('a dispute holds the account until it is decided', async ({ page, account }) => {
  const email = (await account.email.textContent()) ?? '';
  const back = page.url();
  const disputes = new DisputesPage(page);
  await disputes.open();
  await disputes.openCase({ email, words: 'The person never worked here.' });
  await disputes.expectCase(email);
  await page.goto(back);
  await expect(account.fixes('Delete')).toContainText('disputes the claim');
  await account.fixes('Deactivate').getByRole('link', { name: 'Go to the disputes' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Disputes');
});
