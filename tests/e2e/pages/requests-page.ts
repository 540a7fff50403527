import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The admin's inbox of requests: the list, and one request. */
export class RequestsPage {
  readonly list: Locator;
  readonly history: Locator;
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.list = page.getByRole('grid', { name: 'Requests' });
    this.history = page.getByRole('region', { name: 'History' });
    this.dialog = page.getByRole('dialog');
  }

  /** Opens the inbox by the navigation. */
  async open(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Screens' })
      .getByRole('link', { name: /^Requests/ })
      .click();
    await expect(this.page.getByRole('heading', { name: 'Requests', level: 1 })).toBeVisible();
  }

  /** Gives the dialog a file with a message; nothing is taken in yet. */
  async choose(content: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Take in a request' }).click();
    await this.dialog.locator('input[type=file]').setInputFiles({
      name: 'request.claimdesk-request',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    });
  }

  /** Pastes a text with a message into the dialog; nothing is taken in yet. */
  async paste(text: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Take in a request' }).click();
    await this.dialog.getByLabel('Text of the message').fill(text);
  }

  async takeIn(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Take it into the inbox' }).click();
    await expect(this.page.getByRole('heading', { name: 'History' })).toBeVisible();
  }

  async enter(ask: { readonly email: string; readonly kind: string; readonly words: string }): Promise<void> {
    await this.page.getByRole('button', { name: 'Enter by hand' }).click();
    await this.dialog.getByLabel('E-mail address of the account').fill(ask.email);
    await this.dialog.getByRole('combobox', { name: 'What is asked for' }).click();
    await this.page.getByRole('option', { name: ask.kind }).click();
    await this.dialog.getByLabel('What the person said').fill(ask.words);
    await this.dialog.getByRole('button', { name: 'Enter the request' }).click();
    await expect(this.page.getByRole('heading', { name: 'History' })).toBeVisible();
  }

  /** Decides the request on screen. */
  async decide(button: string, words = ''): Promise<void> {
    await this.page.getByLabel('Words for the owner').fill(words);
    await this.page.getByRole('button', { name: button, exact: true }).click();
  }

  /** @returns content of the answer's file */
  async answer(): Promise<string> {
    await this.page.getByRole('button', { name: 'Write the answer' }).click();
    const arrives = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Save as a file' }).click();
    return readFile(await (await arrives).path(), 'utf8');
  }
}
