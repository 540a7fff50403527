import { expect, type Page } from '@playwright/test';

/** The first screen of an empty store. */
export class WelcomePage {
  constructor(private readonly page: Page) {}

  get title() {
    return this.page.getByRole('heading', { level: 1, name: /^Claim the accounts on your mail domains/ });
  }

  /** Creates the first organization; leads to its import. */
  async create(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Create and import' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Name of the organization').fill(name);
    await dialog.getByRole('button', { name: 'Create and import' }).click();
    await expect(this.page.getByRole('heading', { name: 'Import accounts', level: 1 })).toBeVisible();
  }

  async openSample(): Promise<void> {
    await this.page.getByRole('link', { name: 'Open the sample' }).click();
  }

  async checkAccount(): Promise<void> {
    await this.page.getByRole('link', { name: 'Check my account' }).click();
  }
}
