import { chromium } from '@playwright/test';
import { expect, test } from 'vitest';
import { browserOptions } from '../../support/browser-options';
import { startHost } from '../../support/host-process';

test('a name that a stranger points at this machine shows nothing', async () => {
  await using host = await startHost();
  const { args = [], ...options } = browserOptions();
  const browser = await chromium.launch({
    ...options,
    args: [...args, '--host-resolver-rules=MAP rebind.test 127.0.0.1'],
  });
  try {
    const page = await browser.newPage();
    const answer = await page.goto(`http://rebind.test:${host.port}/#token=${host.token}`);
    expect(answer?.status()).toBe(403);
    expect(await page.locator('body').textContent()).toBe('Only the own page may ask.');
  } finally {
    await browser.close();
  }
});
