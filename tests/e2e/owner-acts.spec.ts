import { AccountsPage } from './pages/accounts-page';
import { OwnerPage } from './pages/owner-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

test.use({ hostArguments: ['--sample'] });

async function ownerOf(page: ConstructorParameters<typeof AccountsPage>[0], kind: 'Personal' | 'Managed') {
  await page.waitForURL(/#\/o\/[0-9a-z]{26}\/overview/);
  const accounts = new AccountsPage(page);
  await accounts.open();
  await accounts.filterBy(kind);
  await accounts.filterBy('Active');
  await accounts.count(/accounts? match(es)?$/).waitFor();
  const email = await accounts.firstEmail();
  const owner = new OwnerPage(page);
  await owner.goto('owner/control');
  await owner.control(email);
  return { email, owner };
}

test('the owner of a personal account changes name and address, deletes it and takes that back', async ({
  page,
}) => {
  const { owner } = await ownerOf(page, 'Personal');
  await expectAccessible(page);
  await owner.act('Change the name').click();
  await owner.dialog.getByLabel('Name').fill('Ada Lovelace');
  await owner.dialog.getByRole('button', { name: 'Change the name' }).click();
  await expect(page.getByText('The name is Ada Lovelace now.')).toBeVisible();

  await owner.act('Change the e-mail').click();
  await owner.dialog.getByLabel('New e-mail address').fill('ada@home-of-ada.example');
  await expect(owner.dialog.getByRole('status')).toContainText('stays personal');
  await expectAccessible(page);
  await owner.dialog.getByRole('button', { name: 'Change the e-mail' }).click();
  await expect(page.getByText('ada@home-of-ada.example', { exact: true })).toBeVisible();

  await owner.act('Delete the account').click();
  await owner.dialog.getByLabel('Type ada@home-of-ada.example to confirm').fill('ada@home-of-ada.example');
  await owner.dialog.getByRole('button', { name: 'Delete 1 account' }).click();
  await expect(page.getByText('This account is being deleted.')).toBeVisible();
  await owner.act('Cancel the deletion').click();
  await owner.dialog.getByRole('button', { name: 'Cancel the deletion' }).click();
  await expect(owner.act('Delete the account')).toBeVisible();
});

test('the owner of a managed account is told who decides, and is led to a request', async ({ page }) => {
  const { email, owner } = await ownerOf(page, 'Managed');
  await expect(owner.act('Change the name')).toBeVisible();
  await expect(
    page.getByText('Only the admin of the managing organization may delete').first(),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ask the admin' }).first()).toHaveAttribute(
    'href',
    /owner\/requests\?email=.*kind=change-email/,
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ask the admin' }).first().click();
  await expect(owner.dialog.getByLabel('E-mail address of your account')).toHaveValue(email);
});

test('an account that nobody here lists is shown by what its profile page says', async ({ page }) => {
  await page.waitForURL(/#\/o\/[0-9a-z]{26}\/overview/);
  const owner = new OwnerPage(page);
  await owner.goto('owner/control');
  await page.getByLabel('E-mail address of the account').fill('someone@nowhere.example');
  await page.getByRole('button', { name: 'Show what I control' }).click();
  await page.getByLabel('Nothing, only the address').check();
  await expect(page.getByRole('link', { name: 'id.atlassian.com/manage-profile/email' })).toBeVisible();
  await expectAccessible(page);
});

test('a dossier can be left and resumed, and its parts lead to what to send', async ({ page }) => {
  await page.waitForURL(/#\/o\/[0-9a-z]{26}\/overview/);
  const owner = new OwnerPage(page);
  await owner.goto('owner/dispute');
  await expectAccessible(page);
  await owner.beginDossier('ada@school.example');
  await expectAccessible(page);
  await owner.openPart('Whether you can log in');
  await page.getByRole('radiogroup', { name: 'Are you locked out?' }).getByLabel('Yes').check();
  await page.getByLabel('Where you can be reached').fill('ada@home.example');
  await page.getByLabel('Where you can be reached').blur();
  await owner.goto('owner/dispute');
  await page.getByRole('link', { name: 'ada@school.example' }).click();
  await expect(page.getByText('You are locked out and can be reached.')).toBeVisible();
  await expect(page.getByLabel('Make a second account to write from')).toBeVisible();
  await page.getByLabel('Keep what you see').check();
  await page.reload();
  await expect(page.getByLabel('Keep what you see')).toBeChecked();
  expect(await owner.save('Save as text')).toContain('Reach me at: ada@home.example');
  await page.getByRole('link', { name: 'Show and print' }).click();
  await expect(page.getByRole('definition').filter({ hasText: 'ada@home.example' })).toBeVisible();
  await expectAccessible(page);
});
