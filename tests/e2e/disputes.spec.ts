import { AccountsPage } from './pages/accounts-page';
import { DisputesPage } from './pages/disputes-page';
import { OwnerPage } from './pages/owner-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

test.use({ hostArguments: ['--sample'] });

test.beforeEach(async ({ page }) => {
  await page.waitForURL(/#\/o\/[0-9a-z]{26}\/overview/);
});

/** @returns the address of an account that the sample's organization manages */
async function managedAccount(accounts: AccountsPage): Promise<string> {
  await accounts.open();
  await accounts.filterBy('Managed');
  await accounts.count(/accounts? match(es)?$/).waitFor();
  return accounts.firstEmail();
}

test('an admin opens a case, writes, decides that the claim is rightful, and the hold lifts', async ({
  page,
}) => {
  const email = await managedAccount(new AccountsPage(page));
  const disputes = new DisputesPage(page);
  await disputes.open();
  await expectAccessible(page);
  await disputes.openCase({ email, words: 'The person left and says that the account is theirs.' });
  await disputes.expectCase(email);
  await expect(disputes.held).toContainText('cannot be deleted');
  await expectAccessible(page);

  await page.getByRole('radiogroup', { name: 'What to add' }).getByText('Evidence').click();
  await page.getByLabel('What it shows').fill('An invoice in the name of the person.');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'invoice.pdf', mimeType: 'application/pdf', buffer: Buffer.from('abc') });
  await page.getByRole('button', { name: 'Add the evidence' }).click();
  await expect(disputes.timeline).toContainText('ba7816bf8f01cfea414140de5dae2223');

  await page.getByRole('combobox', { name: 'Write a letter' }).click();
  await page.getByRole('option', { name: 'To the owner: we are looking into it' }).click();
  await expect(page.getByLabel('Letter', { exact: true })).toHaveValue(/Harbourline/);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Record as sent' }).click();
  await expect(disputes.timeline).toContainText('we are looking into it');

  await disputes.decide('The claim is rightful', 'The person works here.', /^Keep the claim/);
  await expect(disputes.held).toContainText('the hold lifted');
  await expectAccessible(page);
});

test('a second case about the same account is refused and says why', async ({ page }) => {
  const email = await managedAccount(new AccountsPage(page));
  const disputes = new DisputesPage(page);
  await disputes.open();
  await disputes.openCase({ email, words: 'Not ours.' });
  await disputes.expectCase(email);
  await disputes.open();
  await disputes.openCase({ email, words: 'Not ours, again.' });
  await expect(page.getByRole('alert')).toContainText('one open case at a time');
  await expectAccessible(page);
});

test('an owner’s dossier is taken in, and one button gives the account back', async ({ page }) => {
  const email = await managedAccount(new AccountsPage(page));
  const home = page.url();
  const owner = new OwnerPage(page);
  await owner.goto('owner/dispute');
  await owner.beginDossier(email);
  await owner.openPart('What your profile page shows');
  await page.getByLabel('A message that names an organization').check();
  await page.getByLabel('Organization that is named').fill('Harbourline Group');
  await page.getByLabel('The message, letter for letter').fill('Managed by Harbourline Group');
  await owner.keep();
  const dossier = await owner.save('Save the dossier file');

  await page.goto(home);
  const disputes = new DisputesPage(page);
  await disputes.open();
  const dialog = await disputes.chooseDossier(dossier);
  await expect(dialog).toContainText('does not prove who wrote it');
  await expect(dialog).toContainText('Managed by Harbourline Group');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Open the case and hold the account' }).click();
  await disputes.expectCase(email);
  await disputes.decide('Release the account', 'Never ours.', `Release ${email} and close the case`);
  await expect(disputes.held).toContainText('the hold lifted');

  await owner.goto('owner/control');
  await owner.control(email);
  await expect(page.getByRole('heading', { name: /your account is personal/ })).toBeVisible();
});

test('the page of an account leads to opening a case, and then shows what is held', async ({ page }) => {
  const accounts = new AccountsPage(page);
  const email = await managedAccount(accounts);
  await accounts.rows.first().getByText(email).click();
  await accounts.panel.getByRole('link', { name: 'Open the account page' }).click();
  await page.getByRole('link', { name: 'Open a case' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel('E-mail address of the account')).toHaveValue(email);
  await dialog.getByLabel('What is disputed').fill('Not theirs.');
  await dialog.getByRole('button', { name: 'Open the case and hold the account' }).click();
  await new DisputesPage(page).expectCase(email);
  await page.getByRole('region', { name: 'The case' }).getByRole('link').click();
  await expect(page.getByRole('alert').filter({ hasText: 'This account is in dispute' })).toBeVisible();
  await expectAccessible(page);
});

test('a file that is no dossier is refused with what to do', async ({ page }) => {
  const disputes = new DisputesPage(page);
  await disputes.open();
  const dialog = await disputes.chooseDossier('{"format":"other"}');
  await expect(dialog.getByRole('alert')).toContainText('not a dossier that Claimdesk wrote');
});
