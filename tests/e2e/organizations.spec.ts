import { OverviewPage } from './pages/overview-page';
import { WelcomePage } from './pages/welcome-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

test('organizations are created, switched, renamed and deleted', async ({ page }) => {
  await new WelcomePage(page).create('Acme');
  await page.getByRole('button', { name: 'Organization: Acme' }).click();
  await page.getByRole('menuitem', { name: 'Create organization' }).click();
  await page.getByLabel('Name of the organization').fill('Acme Labs');
  await page.getByRole('dialog').getByRole('button', { name: 'Create organization' }).click();
  await expect(page.getByRole('button', { name: 'Organization: Acme Labs' })).toBeVisible();

  await page.getByRole('button', { name: 'Organization: Acme Labs' }).click();
  await page.getByRole('menuitem', { name: 'Acme', exact: true }).click();
  await new OverviewPage(page).expectShown();
  await page.getByRole('button', { name: 'Organization: Acme', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Manage organizations' }).click();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Rename Acme Labs' }).click();
  await page.getByLabel('Name of the organization').fill('Laboratory');
  await page.getByRole('button', { name: 'Rename organization' }).click();
  await expect(page.getByRole('link', { name: 'Laboratory' })).toBeVisible();

  await page.getByRole('button', { name: 'Delete Laboratory' }).click();
  const act = page.getByRole('button', { name: 'Delete organization' });
  await expect(act).toBeDisabled();
  await page.getByLabel('Type Laboratory to confirm').fill('Laboratory');
  await expectAccessible(page);
  await act.click();
  await expect(page.getByRole('link', { name: 'Laboratory' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Acme' })).toBeVisible();
});

test('the organization opened from the list is the one the next start opens', async ({ page, host }) => {
  await new WelcomePage(page).create('Acme');
  await page.getByRole('button', { name: 'Organization: Acme' }).click();
  await page.getByRole('menuitem', { name: 'Create organization' }).click();
  await page.getByLabel('Name of the organization').fill('Zenith');
  await page.getByRole('dialog').getByRole('button', { name: 'Create organization' }).click();
  await page.getByRole('button', { name: 'Organization: Zenith' }).click();
  await page.getByRole('menuitem', { name: 'Manage organizations' }).click();
  await page.getByRole('link', { name: 'Acme' }).click();
  await new OverviewPage(page).expectShown();
  await page.goto(host.origin);
  await expect(page.getByRole('button', { name: 'Organization: Acme' })).toBeVisible();
});

test('a name that is taken is refused with what to do', async ({ page }) => {
  await new WelcomePage(page).create('Acme');
  await page.getByRole('button', { name: 'Organization: Acme' }).click();
  await page.getByRole('menuitem', { name: 'Create organization' }).click();
  await page.getByLabel('Name of the organization').fill('ACME');
  await page.getByRole('dialog').getByRole('button', { name: 'Create organization' }).click();
  await expect(page.getByText('There is already an organization named Acme.')).toBeVisible();
});

test.describe('in the sample', () => {
  test.use({ hostArguments: ['--sample'] });

  test('an organization with open claims says why it cannot be deleted and what to do', async ({ page }) => {
    await new OverviewPage(page).expectShown();
    await page.getByRole('button', { name: 'Organization: Harbourline Group' }).click();
    await page.getByRole('menuitem', { name: 'Manage organizations' }).click();
    await page.getByRole('button', { name: 'Delete Harbourline Group' }).click();
    await expect(page.getByRole('alert')).toContainText(/still manages [\d,]+ accounts\. Unclaim them first/);
  });
});
