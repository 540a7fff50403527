import { type Browser, chromium, type Page } from 'playwright';
import { browserOptions } from '../../tests/support/browser-options';
import { startHost } from '../../tests/support/host-process';
import type { Measure } from '../measure';
import { limitRow } from '../row';
import { keystrokes } from '../support/account-asks';
import { paintedAfterKey, scrollFrames } from '../support/page-timing';
import { benchOrganization } from '../support/populate';
import { percentile } from '../support/timing';

/** Most rows a list may keep in the document, however many it has. */
const mostRows = 120;

/** The accounts list in a real browser: from a key to painted rows, and the frames while it scrolls. */
export const screen: Measure = {
  name: 'screen',
  async run({ accounts, populated }) {
    await using host = await startHost({ dataDirectory: await populated() });
    const browser = await chromium.launch(browserOptions());
    try {
      const page = await openList(browser, host.address, accounts);
      const scrolled = await page.evaluate(scrollFrames);
      const painted: number[] = [];
      for (const text of keystrokes()) painted.push(await page.evaluate(paintedAfterKey, text));
      return [
        limitRow('search: keystroke to painted rows, p95', accounts, {
          ours: percentile(painted, 95),
          limit: 50,
          unit: 'ms',
        }),
        limitRow('scroll: longest frame', accounts, { ours: scrolled.longest, limit: 33, unit: 'ms' }),
        limitRow('scroll: rows in the document', accounts, {
          ours: scrolled.rows,
          limit: mostRows,
          unit: 'rows',
        }),
      ];
    } finally {
      await browser.close();
    }
  },
};

async function openList(browser: Browser, address: string, accounts: number): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address);
  await page.waitForURL((url) => !url.hash.startsWith('#token='));
  await page.goto(`${new URL(address).origin}/#/o/${benchOrganization}/accounts`);
  await page.getByText(`${accounts.toLocaleString('en')} accounts`, { exact: true }).waitFor();
  await page.getByRole('grid').getByRole('rowheader').first().waitFor();
  return page;
}
