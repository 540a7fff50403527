import { test as base, expect } from '@playwright/test';
import { type HostProcess, startHost } from '../../support/host-process';

interface Fixtures {
  /** Options of the start, such as `--sample`: `test.use({ hostArguments: ['--sample'] })`. */
  readonly hostArguments: readonly string[];
  /** A browser host of this test alone, on an empty data directory. */
  readonly host: HostProcess;
}

/** A test whose `page` shows the first screen: the token is exchanged already. */
export const test = base.extend<Fixtures>({
  hostArguments: [[], { option: true }],
  host: async ({ hostArguments }, use) => {
    await using host = await startHost({ arguments: hostArguments });
    await use(host);
  },
  page: async ({ page, host }, use) => {
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) problems.push(message.text());
    });
    await page.goto(host.address);
    await page.waitForURL((url) => !url.hash.startsWith('#token='));
    await use(page);
    expect(problems, 'uncaught errors and violations of the content policy').toEqual([]);
  },
});

export { expect };
