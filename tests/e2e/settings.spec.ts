import { SettingsPage } from './pages/settings-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const test = base.extend({
  page: async ({ page }, use) => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await use(page);
  },
});
test.use({ hostArguments: ['--sample'] });

test('the name in the audit trail is changed, and the change stands there under the old name', async ({
  page,
}) => {
  await page.getByLabel('Name', { exact: true }).fill('Ada Lovelace');
  await page.getByRole('button', { name: 'Save settings' }).click();
  await expect(page.getByText('Settings saved')).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Ada Lovelace');
  await page.getByRole('link', { name: 'Audit' }).click();
  const newest = page.getByRole('grid', { name: 'Audit events' }).getByRole('row').nth(1);
  await expect(newest).toContainText('Changed settings');
  await expect(newest).toContainText('Operator: Ada Lovelace');
});

test('settings that could never prove a domain are refused while they are typed', async ({ page }) => {
  await page.getByRole('button', { name: 'Remove resolver 3' }).click();
  await page.getByLabel('Operator of resolver 2').fill('Cloudflare');
  await expect(page.getByRole('alert')).toHaveText('Name resolvers of at least two different operators.');
  await expect(page.getByRole('button', { name: 'Save settings' })).toBeDisabled();
  await expectAccessible(page);
});

test('the density of lists is kept', async ({ page }) => {
  await page.getByText('Comfortable').click();
  await page.getByRole('link', { name: 'Audit' }).click();
  const row = page.getByRole('grid', { name: 'Audit events' }).getByRole('row').nth(1);
  await expect.poll(async () => (await row.boundingBox())?.height).toBe(44);
});

test('what bulk work asks for is checked as it is typed, and kept', async ({ page }) => {
  const settings = new SettingsPage(page);
  await settings.nameOperator('Ada Lovelace', 'ada');
  await expect(page.getByText('This is no e-mail address.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save settings' })).toBeDisabled();
  await settings.nameOperator('Ada Lovelace', 'ada@harbourline.example');
  await settings.typeCountAbove(1_000);
  await settings.askSecondAdmin();
  await expectAccessible(page);
  await settings.save();
  await page.reload();
  await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue('ada@harbourline.example');
  await expect(page.getByLabel('Type the number of accounts above')).toHaveValue('1,000');
  await expect(page.getByRole('switch', { name: 'Ask a second admin' })).toBeChecked();
});
