import { expect, type Page } from '@playwright/test';

/** The settings as a person works with them. */
export class SettingsPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Settings', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  }

  /** Says who works here from now on. */
  async nameOperator(name: string, email: string): Promise<void> {
    await this.page.getByLabel('Name', { exact: true }).fill(name);
    await this.page.getByLabel('E-mail', { exact: true }).fill(email);
  }

  async askSecondAdmin(): Promise<void> {
    await this.page.getByRole('switch', { name: 'Ask a second admin' }).check({ force: true });
  }

  async typeCountAbove(number: number): Promise<void> {
    await this.page.getByLabel('Type the number of accounts above').fill(String(number));
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save settings' }).click();
    await expect(this.page.getByText('Settings saved').last()).toBeVisible();
    await expect(this.page.getByText('Not saved yet')).toHaveCount(0);
  }
}
