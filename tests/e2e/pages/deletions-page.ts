import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The ledger of deletions. */
export class DeletionsPage {
  readonly running: Locator;
  readonly ended: Locator;
  readonly selection: Locator;

  constructor(private readonly page: Page) {
    this.running = page.getByRole('table', { name: 'Running deletions' });
    this.ended = page.getByRole('table', { name: 'Ended deletions' });
    this.selection = page.getByRole('region', { name: 'Selected deletions' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Deletions', exact: true }).click();
    await this.page.getByRole('heading', { name: 'Deletions', level: 1 }).waitFor();
  }

  /** The row of an account, in whichever list is shown. */
  row(name: string): Locator {
    return this.page.getByRole('row').filter({ has: this.page.getByRole('link', { name, exact: true }) });
  }

  async show(group: 'Running' | 'Ended'): Promise<void> {
    await this.page.getByText(new RegExp(`^${group} ·`)).click();
  }

  async select(name: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check();
  }

  async cancel(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Cancel deletion of ${name}`, exact: true }).click();
  }

  /** @returns name and text of the calendar file of everything that runs */
  async saveCalendar(): Promise<{ fileName: string; text: string }> {
    const arrives = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: /as a calendar$/ }).click();
    const download = await arrives;
    return { fileName: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
