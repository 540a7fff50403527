import type { Page } from '@playwright/test';
import { OverviewPage } from './pages/overview-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const test = base.extend<{ readonly matrix: Page }>({
  matrix: async ({ page }, use) => {
    await new OverviewPage(page).expectShown();
    const menu = page.getByRole('button', { name: 'Navigation', exact: true });
    if (await menu.isVisible()) await menu.click();
    await page.getByRole('link', { name: 'Permissions', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Permissions', level: 1 })).toBeVisible();
    await use(page);
  },
});

test.use({ hostArguments: ['--sample'], contextOptions: { reducedMotion: 'reduce' } });

const answer = (page: Page, question: string) => page.getByRole('button', { name: question });

test('the five published rows come first, then the others', async ({ matrix }) => {
  await expect(matrix.getByRole('rowheader')).toHaveText([
    'Change e-mail',
    'Change name',
    'Change picture',
    'Delete account',
    'Access own content',
    'Deactivate',
    'Reactivate',
    'Set authentication policy',
    'Read private content, act as the person',
  ]);
});

test('the difference between personal and managed is marked, not only coloured', async ({ matrix }) => {
  await expect(answer(matrix, 'Change e-mail, The owner, Managed account')).toContainText('No lost');
  await expect(answer(matrix, 'Deactivate, The organization admin, Managed account')).toContainText(
    'Yes gained',
  );
});

test('a cell opens the sentence behind it and names its rule; Escape closes it', async ({ matrix }) => {
  const cell = answer(matrix, 'Change e-mail, The owner, Managed account');
  await cell.click();
  const reason = matrix.getByRole('dialog');
  await expect(reason).toContainText(
    /^Only the admin of the managing organization may .*; ask the admin.*Rule M1$/,
  );
  await expectAccessible(matrix);
  await matrix.keyboard.press('Escape');
  await expect(reason).toBeHidden();
  await expect(cell).toBeFocused();
});

test('on paper every reason is written out', async ({ matrix }) => {
  const sentence = matrix.getByText('Only the owner may reach their own content, managed or not').first();
  await expect(sentence).toBeHidden();
  await matrix.emulateMedia({ media: 'print' });
  await expect(sentence).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [420, 1440]) {
    test.describe(`at ${width} px, ${colorScheme}`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test('it is whole and accessible', async ({ matrix }, info) => {
        await expectAccessible(matrix);
        const overflow = await matrix.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        const picture = await matrix.screenshot({ fullPage: true });
        await info.attach('matrix', { body: picture, contentType: 'image/png' });
      });
    });
  }
}
