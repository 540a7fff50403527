import { expect, type Locator, type Page } from '@playwright/test';

interface Opening {
  readonly email: string;
  readonly words: string;
}

/** The admin's disputes: the list, and one case. */
export class DisputesPage {
  readonly list: Locator;
  readonly timeline: Locator;
  readonly held: Locator;

  constructor(private readonly page: Page) {
    this.list = page.getByRole('grid', { name: 'Disputes' });
    this.timeline = page.getByRole('region', { name: 'Timeline', exact: true });
    this.held = page.getByRole('region', { name: 'Held now' });
  }

  /** Opens the list by the navigation. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Disputes', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Disputes', level: 1 })).toBeVisible();
  }

  async openCase({ email, words }: Opening): Promise<void> {
    await this.page.getByRole('button', { name: 'Open a case' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('E-mail address of the account').fill(email);
    await dialog.getByLabel('What is disputed').fill(words);
    await dialog.getByRole('button', { name: 'Open the case and hold the account' }).click();
  }

  /** Waits for the page of a case. */
  async expectCase(email: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name: `Dispute about ${email}`, level: 1 })).toBeVisible();
  }

  /** Chooses a dossier file and shows what it says. */
  async chooseDossier(content: string): Promise<Locator> {
    await this.page.getByRole('button', { name: 'Take in a dossier' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: 'Dossier.json', mimeType: 'application/json', buffer: Buffer.from(content) });
    return dialog;
  }

  async decide(choice: string, because: string, button: string | RegExp): Promise<void> {
    await this.page.getByRole('radio', { name: choice }).check();
    await this.page.getByLabel('Because').fill(because);
    await this.page.getByRole('button', { name: button }).click();
  }
}
