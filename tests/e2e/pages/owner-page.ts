import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The owner's side: what I control, and the dossier about a claim. */
export class OwnerPage {
  constructor(private readonly page: Page) {}

  /** Goes to a screen of the owner's side by its address. */
  async goto(path: 'check' | 'owner/control' | 'owner/dispute'): Promise<void> {
    const { origin, pathname, search } = new URL(this.page.url());
    await this.page.goto(`${origin}${pathname}${search}#/${path}`);
  }

  async control(email: string): Promise<void> {
    await this.page.getByLabel('E-mail address of the account').fill(email);
    await this.page.getByRole('button', { name: 'Show what I control' }).click();
    await expect(this.page.getByRole('status').first()).toBeVisible();
  }

  act(name: string): Locator {
    return this.page.getByRole('button', { name: `${name}…` });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async beginDossier(email: string): Promise<void> {
    await this.page.getByLabel('E-mail address of the account').fill(email);
    await this.page.getByRole('button', { name: 'Begin a dossier' }).click();
    await expect(this.page.getByRole('heading', { name: `Dossier about ${email}` })).toBeVisible();
  }

  async openPart(name: string): Promise<void> {
    await this.page.getByRole('link', { name }).click();
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  async keep(): Promise<void> {
    await this.page.getByRole('button', { name: 'Keep and go back to the list' }).click();
    await expect(this.page.getByRole('heading', { name: 'What to collect' })).toBeVisible();
  }

  /** @returns the content of the file that a button saves */
  async save(button: string): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    return readFile(await (await coming).path(), 'utf8');
  }
}
