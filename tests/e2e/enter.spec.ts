import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

test('the printed address opens the product and leaves no token behind', async ({ page, host }) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  expect(page.url()).not.toContain(host.token);
  expect(await page.evaluate(() => document.cookie)).toBe('');
});

test('the address works once, and the page says so to the next browser', async ({ page, host, browser }) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  const stranger = await browser.newContext();
  const locked = await stranger.newPage();
  await locked.goto(host.address);
  await expect(locked.getByRole('heading', { name: 'This page is locked' })).toBeVisible();
  await expectAccessible(locked);
  await stranger.close();
});

test('a second tab of the same browser needs no token', async ({ page, host, context }) => {
  await expect(page.getByRole('heading').first()).toBeVisible();
  const second = await context.newPage();
  await second.goto(host.origin);
  await expect(second.getByRole('heading', { name: 'This page is locked' })).toBeHidden();
  await expect(second.getByRole('heading').first()).toBeVisible();
});
