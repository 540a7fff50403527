import { OverviewPage } from './pages/overview-page';
import { WelcomePage } from './pages/welcome-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

const file = {
  name: 'export-users.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'User id,User name,email,User status,Added to org,Org role,Last seen in Jira - acme',
      '712020:00000000-0000-4000-8000-000000000001,Ada Lovelace,ada@acme.example,Active,3 Jan 2024,None,28 Apr 2026',
      '712020:00000000-0000-4000-8000-000000000002,Grace Hopper,grace@acme.example,Active,4 Jan 2024,None,Never accessed',
      '712020:00000000-0000-4000-8000-000000000003,Alan Turing,alan@home.example,Inactive,5 Jan 2024,None,1 Feb 2025',
    ].join('\r\n'),
  ),
};

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the first screen offers three ways in and is accessible, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await expect(new WelcomePage(page).title).toBeVisible();
    for (const name of ['Create an organization', 'Look around in a sample', 'Check my own account']) {
      await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
    }
    await expectAccessible(page);
  });
}

test('a newcomer is led from the first screen through the import to the overview', async ({ page }) => {
  await new WelcomePage(page).create('Acme');
  const overview = new OverviewPage(page);
  await overview.open();
  await expect(overview.nextTask).toContainText('Import the accounts');
  await expectAccessible(page);

  await overview.nextTask.getByRole('link', { name: 'Import an export' }).click();
  await page.getByLabel('Export files', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Import 3 accounts' }).click();
  await expect(page.getByRole('heading', { name: 'export-users.csv has been imported' })).toBeVisible();

  await overview.open();
  await expect(overview.figure('Accounts')).toHaveText('3');
  await expect(overview.domains.getByRole('row', { name: 'acme.example' })).toContainText('2');
  await expect(overview.nextTask).toContainText('Add a mail domain');
  await expect(page.getByRole('region', { name: 'Last import' })).toContainText('3 rows: 3 new');
  await expectAccessible(page);
});

test('a later start goes straight to the organization used last', async ({ page, host }) => {
  await new WelcomePage(page).create('Acme');
  await page.goto(host.origin);
  await new OverviewPage(page).expectShown();
  await expect(page.getByRole('button', { name: 'Organization: Acme' })).toBeVisible();
});

test('a name that says nothing is refused where it was typed', async ({ page }) => {
  await page.getByRole('button', { name: 'Create and import' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Create and import' }).click();
  await expect(dialog.getByText('Give the organization a name.')).toBeVisible();
  await expectAccessible(page);
});
