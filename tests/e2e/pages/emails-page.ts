import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { AccountsPage } from './accounts-page';

export interface Managed {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** The changes of addresses, as a person works with them. */
export class EmailsPage {
  readonly problems: Locator;
  readonly newAddress: Locator;

  constructor(private readonly page: Page) {
    this.problems = page.getByRole('table', { name: 'Rows that cannot be done' });
    this.newAddress = page.getByRole('textbox', { name: 'New e-mail address' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'E-mail changes', exact: true }).click();
    await this.page.getByRole('button', { name: 'Choose a file' }).waitFor();
  }

  async choose(content: string | Buffer, name = 'staff.csv'): Promise<void> {
    const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
    await this.page.locator('input[type=file]').setInputFiles(file);
  }

  /** A figure of the check, by its label. */
  count(label: string): Locator {
    return this.page
      .getByLabel('Counts')
      .locator('div', { has: this.page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) }) })
      .getByRole('definition');
  }

  /** Makes the plan with the button that names the number, and waits for its page. */
  async plan(button: string): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).click();
    await expect(this.page).toHaveURL(/\/jobs\/[0-9a-z]{26}/);
  }

  /** Runs the plan whose page is shown. */
  async run(): Promise<void> {
    await this.page.getByRole('button', { name: /^Make \d+ address changes?$/ }).click();
    await this.finished();
  }

  async finished(): Promise<void> {
    await expect(this.page.getByText('Done', { exact: true }).first()).toBeVisible();
  }

  /** @returns the rows of the newest result file, header left out */
  async saveResult(what: 'rehearsal' | 'result'): Promise<string[][]> {
    await this.open();
    const coming = this.page.waitForEvent('download');
    const button = this.page.getByRole('button', { name: new RegExp(`^Save the ${what} of `) });
    await button.first().click();
    const text = await readFile(await (await coming).path(), 'utf8');
    return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1);
  }

  /** Opens the change of one address. */
  async openChange(id: string): Promise<void> {
    await this.page.goto(`${this.base()}emails/change?account=${encodeURIComponent(id)}`);
    await this.newAddress.waitFor();
  }

  /** @returns active accounts that the sample's organization manages on its verified main domain */
  async managedAccounts(): Promise<readonly Managed[]> {
    await this.page.waitForURL(/#\/o\/[0-9a-z]{26}\//);
    const accounts = new AccountsPage(this.page);
    const search = {
      kinds: ['managed'],
      statuses: ['active'],
      domains: ['harbourline.example'],
      confirmed: ['yes'],
      columns: ['name', 'email', 'id'],
    };
    const parts = Object.entries(search).map(
      ([part, value]) => `${part}=${encodeURIComponent(JSON.stringify(value))}`,
    );
    await this.page.goto(`${this.base()}accounts?${parts.join('&')}`);
    await accounts.count(/accounts? match(es)?$/).waitFor();
    const csv = (await accounts.exportShown()).replace(/^\uFEFF/, '');
    const { data } = Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    return data.map((row) => ({
      id: row['Account id'] ?? '',
      name: row['Name'] ?? '',
      email: row['E-mail'] ?? '',
    }));
  }

  private base(): string {
    return this.page.url().replace(/(#\/o\/[0-9a-z]{26}\/).*/, '$1');
  }
}
