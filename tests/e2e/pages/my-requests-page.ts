import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The owner's side of requests. */
export class MyRequestsPage {
  readonly requests: Locator;
  readonly dialog: Locator;

  constructor(private readonly page: Page) {
    this.requests = page.getByRole('region', { name: 'Requests' });
    this.dialog = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page.evaluate(() => {
      window.location.hash = '#/owner/requests';
    });
    await expect(this.page.getByRole('heading', { name: 'My requests', level: 1 })).toBeVisible();
  }

  async begin(): Promise<void> {
    await this.page.getByRole('button', { name: 'Write a request' }).click();
  }

  /** Writes a request about a managed account. */
  async write(ask: {
    readonly email: string;
    readonly organization: string;
    readonly kind: string;
    readonly wanted?: string;
    readonly reason: string;
  }): Promise<void> {
    await this.begin();
    await this.dialog.getByLabel('E-mail address of your account').fill(ask.email);
    await this.dialog.getByLabel('Name of the organization').fill(ask.organization);
    await this.dialog.getByLabel(ask.kind).check();
    if (ask.wanted !== undefined) await this.dialog.getByLabel('New address').fill(ask.wanted);
    await this.dialog.getByLabel('Reason').fill(ask.reason);
    await this.dialog.getByRole('button', { name: 'Write and sign the request' }).click();
    await expect(this.dialog).toBeHidden();
  }

  /** @returns content of the file of the newest message */
  async save(): Promise<string> {
    const arrives = this.page.waitForEvent('download');
    await this.requests.getByRole('button', { name: 'Save as a file' }).first().click();
    return readFile(await (await arrives).path(), 'utf8');
  }

  async takeAnswer(content: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Take in an answer' }).click();
    await this.dialog.locator('input[type=file]').setInputFiles({
      name: 'answer.claimdesk-request',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(content),
    });
    await this.dialog.getByRole('button', { name: 'Take in the answer' }).click();
    await expect(this.dialog).toBeHidden();
  }
}
