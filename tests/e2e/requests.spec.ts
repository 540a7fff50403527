import { startHost } from '../support/host-process';
import { AccountsPage } from './pages/accounts-page';
import { MyRequestsPage } from './pages/my-requests-page';
import { RequestsPage } from './pages/requests-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

const organization = 'Harbourline Group';

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

test('a request goes from one computer to another and the answer comes back', async ({ page, browser }) => {
  const email = await managedAccount(new AccountsPage(page));
  await using host = await startHost();
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(host.address);
  await elsewhere.waitForURL((url) => !url.hash.startsWith('#token='));
  const owner = new MyRequestsPage(elsewhere);
  await owner.open();
  await expectAccessible(elsewhere);
  await owner.write({ email, organization, kind: 'Release my account to me', reason: 'It was mine before.' });
  await expect(owner.requests).toContainText('Waiting for the admin');
  await expectAccessible(elsewhere);
  const request = await owner.save();

  const admin = new RequestsPage(page);
  await admin.open();
  await expectAccessible(page);
  await admin.choose(request);
  await expect(admin.dialog).toContainText('does not prove who wrote it');
  await expect(admin.dialog).toContainText('The signature fits');
  await expectAccessible(page);
  await admin.takeIn();
  await expect(page.getByText('The account is personal again')).toBeVisible();
  await expectAccessible(page);
  await admin.decide('Ask back', 'Since when do you have it?');
  await expect(admin.history).toContainText('Asked back');

  await owner.takeAnswer(await admin.answer());
  await expect(owner.requests).toContainText('Since when do you have it?');
  await elsewhere.getByLabel('Your answer').fill('Since 2019.');
  await elsewhere.getByRole('button', { name: 'Write and sign the answer' }).click();
  await expect(owner.requests).toContainText('Since 2019.');
  const reply = await owner.save();

  await admin.open();
  await admin.choose(reply);
  await expect(admin.dialog).toContainText('answers a question');
  await admin.takeIn();
  await expect(admin.history).toContainText('Since 2019.');
  await admin.decide('Decline', 'Not while you work here.');
  await expect(admin.history).toContainText('Declined');
  await owner.takeAnswer(await admin.answer());
  await expect(owner.requests).toContainText('The admin declined the request');
  await expectAccessible(elsewhere);
});

test('a request in the same store is approved, runs as a job and is done', async ({ page }) => {
  const email = await managedAccount(new AccountsPage(page));
  const home = page.url();
  const owner = new MyRequestsPage(page);
  await owner.open();
  const wanted = `moved.${email}`;
  await owner.write({ email, organization, kind: 'Change my e-mail', wanted, reason: 'I have married.' });
  await page.getByRole('button', { name: `Put it into the inbox of ${organization}` }).click();
  await expect(owner.requests).toContainText(`It lies in the inbox of ${organization}`);

  await page.goto(home);
  const admin = new RequestsPage(page);
  await admin.open();
  await expect(page.getByRole('link', { name: /Requests.*4 waiting/ })).toBeVisible();
  await admin.list.getByText(email, { exact: true }).click();
  await expect(page.getByText('All sessions of the person end')).toBeVisible();
  await admin.decide('Approve and change the e-mail');
  await expect(admin.history).toContainText('Approved');
  await expect(page.getByText('Done', { exact: true }).first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'The account' })).toContainText(wanted);

  await owner.open();
  await expect(owner.requests).toContainText('Done');
});

test('a changed message and a second copy are refused with the check that failed', async ({ page }) => {
  const email = await managedAccount(new AccountsPage(page));
  const home = page.url();
  const owner = new MyRequestsPage(page);
  await owner.open();
  await owner.write({ email, organization, kind: 'Something else', reason: 'A second address.' });
  const request = await owner.save();

  await page.goto(home);
  const admin = new RequestsPage(page);
  await admin.open();
  await admin.paste(request.replace('A second address.', 'A third address.'));
  const alert = admin.dialog.getByRole('alert');
  await expect(alert).toContainText('This message was changed after it was signed');
  await expect(alert).toContainText('The signature check failed');
  await expect(admin.dialog.getByRole('button', { name: 'Take it into the inbox' })).toBeDisabled();
  await expectAccessible(page);
  await admin.dialog.getByLabel('Text of the message').fill(request);
  await admin.takeIn();
  await admin.open();
  await admin.paste(request);
  await expect(admin.dialog.getByRole('alert')).toContainText('This message was taken in already.');
});

test('a request is withdrawn only after asking once more', async ({ page }) => {
  const email = await managedAccount(new AccountsPage(page));
  const owner = new MyRequestsPage(page);
  await owner.open();
  await owner.write({ email, organization, kind: 'Something else', reason: 'A second address.' });
  const dialog = page.getByRole('dialog', { name: 'Withdraw the request' });
  await page.getByRole('button', { name: 'Withdraw the request' }).click();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Keep the request' }).click();
  await expect(owner.requests).toContainText('Waiting for the admin');
  await page.getByRole('button', { name: 'Withdraw the request' }).click();
  await dialog.getByRole('button', { name: 'Withdraw the request' }).click();
  await expect(dialog).toBeHidden();
  await expect(owner.requests).toContainText('Withdrawn');
});

test('several requests are declined with the same words', async ({ page }) => {
  const email = await managedAccount(new AccountsPage(page));
  const admin = new RequestsPage(page);
  await admin.open();
  await admin.enter({ email, kind: 'Something else', words: 'By telephone.' });
  await admin.open();
  await admin.enter({ email, kind: 'Release to personal', words: 'By telephone.' });
  await admin.open();
  await admin.list.focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Decline 5' }).click();
  await expectAccessible(page);
  await admin.dialog.getByLabel('Words for the owners').fill('Not this year.');
  await admin.dialog.getByRole('button', { name: 'Decline 5' }).click();
  await page.getByText('Decided · 6').click();
  await expect(admin.list.getByText('Declined')).toHaveCount(6);
  await expectAccessible(page);
});

test('the owner of a personal account is shown the place instead', async ({ page }) => {
  const owner = new MyRequestsPage(page);
  await owner.open();
  await owner.begin();
  await owner.dialog.getByLabel('Nothing, only the address').check();
  await expect(owner.dialog).toContainText('No request is needed');
  await expect(owner.dialog.getByRole('button', { name: 'Write and sign the request' })).toBeDisabled();
  await expectAccessible(page);
});
