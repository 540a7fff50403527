import type { Locator, Page } from '@playwright/test';

/** The pairs of accounts that may be one person's, as an admin sees them. */
export class DuplicatesPage {
  readonly pairs: Locator;

  constructor(private readonly page: Page) {
    this.pairs = page.getByRole('region', { name: /@.* and .*@/ });
  }

  async look(): Promise<void> {
    await this.page.getByRole('link', { name: 'Duplicates', exact: true }).click();
    await this.page.getByRole('button', { name: 'Look for duplicates' }).click();
    await this.page.getByRole('button', { name: 'Look again' }).waitFor();
  }

  async show(label: RegExp): Promise<void> {
    await this.page.getByRole('radiogroup').getByText(label).click();
  }

  pair(emails: string): Locator {
    return this.page.getByRole('region', { name: emails, exact: true });
  }
}
