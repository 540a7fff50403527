import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

export interface FileToImport {
  readonly name: string;
  readonly content: string | Buffer;
}

/** The import of an organization, as a person works with it. */
export class ImportPage {
  constructor(private readonly page: Page) {}

  /** Makes an organization from the first screen; its import is what opens. */
  async createOrganization(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Create and import' }).first().click();
    await this.page.getByLabel('Name of the organization').fill(name);
    await this.page.getByRole('dialog').getByRole('button', { name: 'Create and import' }).click();
    await expect(this.page.getByRole('heading', { name: 'Import accounts', level: 1 })).toBeVisible();
  }

  async choose(...files: readonly FileToImport[]): Promise<void> {
    await this.page
      .locator('input[type=file]')
      .setInputFiles(
        files.map(({ name, content }) => ({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })),
      );
  }

  /** A figure of the preview or the result, by its label. */
  count(label: string) {
    return this.page
      .getByLabel('Counts')
      .locator('div', { has: this.page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) }) })
      .getByRole('definition');
  }

  async showSamples(tab: string): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${tab} `) }).click();
  }

  /** Presses the button that names the act and the number. */
  async run(act: string): Promise<void> {
    await this.page.getByRole('button', { name: act, exact: true }).click();
    await expect(this.page.getByRole('heading', { name: /has been imported$/ })).toBeVisible();
  }

  /** @returns the text of the downloaded file of refused rows */
  async saveRefusedRows(): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Save the refused rows' }).click();
    return readFile(await (await coming).path(), 'utf8');
  }

  async another(): Promise<void> {
    await this.page.getByRole('button', { name: 'Import another file' }).click();
  }
}
