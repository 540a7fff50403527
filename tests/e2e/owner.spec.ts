import { WelcomePage } from './pages/welcome-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

test.beforeEach(async ({ page }) => {
  await new WelcomePage(page).checkAccount();
  await page.getByLabel('E-mail address of the account').fill('ada@school.example');
});

const check = 'Check my account';

test('the owner of a personal account learns what stays theirs', async ({ page }) => {
  await expectAccessible(page);
  await page.getByLabel('Nothing, only the address').check();
  await page.getByRole('button', { name: check }).click();
  await expect(page.getByRole('status')).toContainText('Your account is personal');
  await expect(page.getByRole('term').filter({ hasText: 'Change e-mail' })).toBeVisible();
  await expectAccessible(page);
});

test('somebody managed by a stranger is led to a dispute with a letter to send', async ({ page }) => {
  await page.getByLabel('A message that names an organization').check();
  await page.getByLabel('Name in the message').fill('Elsewhere Inc');
  await page.getByLabel('No, I do not know it').check();
  await page.getByRole('button', { name: check }).click();
  await expect(page.getByRole('status')).toContainText('managed by Elsewhere Inc');
  await expect(page.getByText('Open a dispute with Atlassian support')).toBeVisible();
  await expect(
    page.getByText(/Subject: Dispute about the managed account ada@school\.example/),
  ).toBeVisible();
  await expectAccessible(page);
});

test('somebody locked out is told to write from another account and to save the repositories', async ({
  page,
}) => {
  await page.getByLabel('I cannot log in').check();
  await page.getByRole('button', { name: check }).click();
  await expect(page.getByText('Contact support from another account')).toBeVisible();
  await expect(page.getByText('Copy what still answers')).toBeVisible();
});

test('what is no address is refused with what to type', async ({ page }) => {
  await page.getByLabel('E-mail address of the account').fill('ada');
  await page.getByRole('button', { name: check }).click();
  await expect(page.getByRole('alert')).toContainText('This is not an e-mail address.');
  await expectAccessible(page);
});
