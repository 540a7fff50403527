import { OverviewPage } from './pages/overview-page';
import { WelcomePage } from './pages/welcome-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

test('the sample opens from the first screen, says that it is one, and lets go again', async ({ page }) => {
  await new WelcomePage(page).openSample();
  const overview = new OverviewPage(page);
  await overview.expectShown();
  await expect(page.getByRole('note')).toContainText('Nobody in it is real');
  await expect(overview.figure('Accounts')).toHaveText('5,000');
  await page.getByRole('link', { name: 'Leave the sample' }).click();
  await expect(new WelcomePage(page).title).toBeVisible();
});

test.describe('of the sample', () => {
  test.use({ hostArguments: ['--sample'] });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`the overview shows what needs a look and is accessible, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const overview = new OverviewPage(page);
      await overview.expectShown();
      const lines = overview.attention.getByRole('listitem');
      await expect(lines).toHaveCount(2);
      await expect(lines.nth(0)).toContainText(
        /tidewater-systems\.example.*Failing.*days left until \d+ claims end/s,
      );
      await expect(lines.nth(1)).toContainText(/hafenbüro\.example.*Pending/s);
      await expect(page.getByRole('region', { name: 'Exceptions running out' })).toContainText(
        'private repositories',
      );
      await expect(page.getByRole('table', { name: 'Last active' })).toContainText('Never');
      await expectAccessible(page);
    });
  }

  test('a narrow window shows everything without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 420, height: 900 });
    await new OverviewPage(page).expectShown();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await expectAccessible(page);
  });

  test('a reset throws away what was tried', async ({ page }) => {
    const overview = new OverviewPage(page);
    await overview.expectShown();
    await page.getByRole('button', { name: 'Organization: Harbourline Group' }).click();
    await page.getByRole('menuitem', { name: 'Create organization' }).click();
    await page.getByLabel('Name of the organization').fill('A try');
    await page.getByRole('dialog').getByRole('button', { name: 'Create organization' }).click();
    await expect(page.getByRole('button', { name: 'Organization: A try' })).toBeVisible();

    await page.getByRole('button', { name: 'Reset the sample' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reset the sample' }).click();

    await overview.expectShown();
    await page.getByRole('button', { name: 'Organization: Harbourline Group' }).click();
    await expect(page.getByRole('menuitem', { name: 'A try' })).toBeHidden();
  });
});
