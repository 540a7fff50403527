import { AccountsPage } from './pages/accounts-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

/** Every screen of an organization by its place in the address, with its title. */
const screens = {
  overview: 'Overview',
  import: 'Import accounts',
  accounts: 'Accounts',
  domains: 'Domains',
  claims: 'Claim plans',
  'claims/new': 'New claim plan',
  exceptions: 'Exceptions',
  deletions: 'Deletions',
  duplicates: 'Duplicates',
  emails: 'E-mail changes',
  'emails/change': 'Change an e-mail',
  requests: 'Requests',
  disputes: 'Disputes',
  matrix: 'Permissions',
  jobs: 'Jobs',
  recipes: 'Recipes',
  audit: 'Audit',
  settings: 'Settings',
} as const;

/** Every screen of the owner's side by its address, with its title. */
const ownerScreens = {
  check: 'Check my account',
  'owner/control': 'What I control',
  'owner/requests': 'My requests',
  'owner/dispute': 'My account names an organization I do not know',
} as const;

const looks = [
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 1440 },
  { colorScheme: 'light', width: 420 },
] as const;

test.use({ hostArguments: ['--sample'] });

for (const { colorScheme, width } of looks) {
  test(`every screen is accessible and fits, ${colorScheme}, ${width} px wide`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.waitForURL(/#\/o\/[0-9a-z]{26}\/overview/);
    const base = page.url().replace(/overview.*/, '');
    const outside = base.replace(/#.*/, '#/');
    const all = [
      ...Object.entries(screens).map(([path, title]) => [base + path, title] as const),
      ...Object.entries(ownerScreens).map(([path, title]) => [outside + path, title] as const),
    ];
    for (const [address, title] of all) {
      await page.goto(address);
      await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${title} is wider than the window by this many pixels`).toBeLessThanOrEqual(0);
    }
  });
}

test('the page of an account is accessible', async ({ page }) => {
  const accounts = new AccountsPage(page);
  await accounts.open();
  await accounts.press('ArrowDown', 'Enter');
  await expectAccessible(page);
  await accounts.panel.getByRole('link', { name: 'Open the account page' }).click();
  await expect(page.getByRole('heading', { name: 'Who may do what' })).toBeVisible();
  await expectAccessible(page);
});

for (const { colorScheme, width } of looks) {
  test(`the page of a job is accessible and fits, ${colorScheme}, ${width} px wide`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    await page.waitForURL(/#\/o\/[0-9a-z]{26}\/overview/);
    await page.goto(page.url().replace(/overview.*/, 'jobs'));
    await page.getByRole('table', { name: 'Ended jobs' }).getByRole('link').first().click();
    await expect(page.getByText(/^Done in/)).toBeVisible();
    await expectAccessible(page);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, 'the page is wider than the window by this many pixels').toBeLessThanOrEqual(0);
  });
}

/** Lists of what owners say, with how the page of one of them begins. */
const pages = {
  requests: { list: 'Requests', region: 'History' },
  disputes: { list: 'Disputes', region: 'Timeline' },
} as const;

for (const [path, { list, region }] of Object.entries(pages)) {
  for (const { colorScheme, width } of looks) {
    test(`a page below ${path} is accessible and fits, ${colorScheme}, ${width} px wide`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.waitForURL(/#\/o\/[0-9a-z]{26}\/overview/);
      await page.goto(page.url().replace(/overview.*/, path));
      await page.getByRole('grid', { name: list }).getByText(/^\S+@/).first().click();
      await expect(page.getByRole('region', { name: region, exact: true })).toBeVisible();
      await expectAccessible(page);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, 'the page is wider than the window by this many pixels').toBeLessThanOrEqual(0);
    });
  }
}
