import { makePng } from '../support/make-png';
import { AccountPage } from './pages/account-page';
import { SettingsPage } from './pages/settings-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const test = base.extend<{ readonly account: AccountPage }>({
  account: async ({ page }, use) => use(new AccountPage(page)),
});
test.use({ hostArguments: ['--sample'] });

test('deactivates with a message, and takes it back', async ({ page, account }) => {
  await account.openFirst('Managed', 'Active');
  await account.begin('Deactivate');
  await expectAccessible(page);
  await account.dialog.getByLabel('Message to the person').fill('Write to the service desk.');
  await expect(account.dialog.getByRole('region', { name: 'What the person sees' })).toContainText(
    'Write to the service desk.',
  );
  await account.giveReason('Left the company');
  await account.act('Deactivate the account');
  await expect(account.result).toContainText('Done');
  await expectAccessible(page);
  await account.act('Take it back');
  await expect(account.result).toContainText('It was taken back');
  await account.close();
  await expect(account.offer('Deactivate').getByRole('button')).toBeVisible();
});

test('a dialog that is left by keyboard gives the keyboard back to its button', async ({ page, account }) => {
  await account.openFirst('Managed', 'Active');
  const button = account.offer('Deactivate').getByRole('button');
  await button.press('Enter');
  await account.dialog.getByLabel('Reason').waitFor();
  await page.keyboard.press('Escape');
  await expect(account.dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test('says on the page why an account is deactivated, and reactivates it', async ({ page, account }) => {
  await account.openFirst('Managed', 'Active');
  await account.actWithReason('Deactivate', 'Deactivate the account', 'On leave');
  await account.close();
  await expect(page.getByText('Reason: On leave')).toBeVisible();
  await expect(account.offer('Deactivate')).toContainText('already');
  await account.begin('Reactivate');
  await account.act('Reactivate the account');
  await expect(account.result).toContainText('Done');
  await account.close();
  await expect(page.getByText('Reason: On leave')).toBeHidden();
});

test('deletes with 14 days to go, and cancels that', async ({ page, account }) => {
  await account.openFirst('Managed', 'Active');
  await account.begin('Delete');
  await expect(account.dialog.getByLabel('Reason')).toBeInViewport();
  await account.dialog.getByText('Compare with deactivating and unclaiming').click();
  await expect(account.dialog.getByRole('group', { name: 'Deactivate, delete or unclaim' })).toContainText(
    'For 14 days',
  );
  await account.giveReason('Second account of the same person');
  await account.act('Delete the account');
  await expect(account.result).toContainText('Done');
  await account.close();
  await expect(page.getByText('Deletion pending')).toBeVisible();
  await account.begin('Cancel the deletion');
  await account.act('Cancel the deletion');
  await expect(account.result).toContainText('Done');
  await account.close();
  await expect(account.offer('Delete').getByRole('button')).toBeVisible();
});

test('sends only what was changed in a profile', async ({ page, account }) => {
  await account.openFirst('Managed', 'Active');
  const name = await account.name.textContent();
  await account.begin('Edit the profile');
  await expectAccessible(page);
  await account.dialog.getByLabel('Job title').fill('Harbour pilot');
  await account.dialog.getByLabel('Time zone').fill('Oslo');
  await page.getByRole('option', { name: 'Europe/Oslo' }).click();
  await account.act('Change the profile');
  await expect(account.result).toContainText('Done');
  await account.close();
  await expect(page.getByRole('region', { name: 'Profile', exact: true })).toContainText('Harbour pilot');
  await expect(page.getByRole('region', { name: 'Profile', exact: true })).toContainText('Europe/Oslo');
  await expect(account.name).toHaveText(name ?? '');
});

test('crops a picture by keyboard, keeps it, and takes it away', async ({ page, account }) => {
  await account.openFirst('Managed', 'Active');
  await account.begin('Change the picture');
  const file = { name: 'me.png', mimeType: 'image/png', buffer: makePng(640, [40, 90, 160]) };
  await account.dialog.getByLabel('Picture file').setInputFiles(file);
  await account.dialog.getByRole('application').focus();
  await page.keyboard.press('ArrowRight');
  await expectAccessible(page);
  await account.act('Change the picture');
  await expect(account.result).toContainText('Done');
  await account.close();
  await expect(page.locator('main img[src^="data:image/"]')).toBeVisible();
  await account.begin('Change the picture');
  await account.act('Take the picture away');
  await account.act('Change the picture');
  await expect(account.result).toContainText('Done');
  await account.close();
  await expect(page.locator('main img')).toBeHidden();
});

test('explains a file that cannot become a picture', async ({ account }) => {
  await account.openFirst('Managed', 'Active');
  await account.begin('Change the picture');
  const input = account.dialog.getByLabel('Picture file');
  const alert = account.dialog.getByRole('alert');
  await input.setInputFiles({ name: 'tiny.png', mimeType: 'image/png', buffer: makePng(48, [9, 9, 9]) });
  await expect(alert).toContainText('only 48 pixels');
  await input.setInputFiles({ name: 'odd.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') });
  await expect(alert).toContainText('damaged');
});

test('a synced account is edited where it comes from', async ({ account }) => {
  await account.openFirst('Managed', 'Active');
  await account.begin('Mark as synced or not');
  await account.dialog.getByRole('radio', { name: /^Yes, it is synced/ }).check();
  await account.act('Note it');
  await expect(account.result).toContainText('Done');
  await account.close();
  await expect(account.offer('Edit the profile')).toContainText('identity provider');
  await expect(account.offer('Edit the profile').getByRole('button')).toBeHidden();
});

test('a personal account is never touched by the admin', async ({ page, account }) => {
  await account.openFirst('Personal', 'Active');
  await expect(account.possible).toContainText('claim it first');
  await expect(account.possible.getByRole('button')).toHaveCount(0);
  await expectAccessible(page);
});

test('a change of the address has a screen of its own', async ({ page, account }) => {
  await account.openFirst('Managed', 'Active');
  await account.offer('Change the e-mail').getByRole('link', { name: 'Change the e-mail' }).click();
  await expect(page.getByRole('heading', { name: 'Change an e-mail', level: 1 })).toBeVisible();
});

test('with a second admin, even one account waits on the page of its plan', async ({ page, account }) => {
  const settings = new SettingsPage(page);
  await settings.open();
  await settings.askSecondAdmin();
  await settings.save();
  await account.openFirst('Managed', 'Active');
  await account.begin('Deactivate');
  await account.giveReason('Left the company');
  await account.act('Deactivate the account');
  await expect(page).toHaveURL(/\/jobs\/[0-9a-z]{26}/);
  await expect(page.getByRole('button', { name: 'Ask for approval to deactivate 1 account' })).toBeVisible();
});
