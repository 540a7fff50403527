import type { Locator, Page } from '@playwright/test';

/** The audit screen as a person sees it. */
export class AuditPage {
  readonly events: Locator;
  readonly search: Locator;
  readonly panel: Locator;

  constructor(private readonly page: Page) {
    this.events = page.getByRole('grid', { name: 'Audit events' });
    this.search = page.getByRole('textbox', { name: 'Search subject, reason and person' });
    this.panel = page.getByRole('dialog');
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Audit' }).click();
    await this.page.getByRole('heading', { name: 'Audit', level: 1 }).waitFor();
  }

  /** "2,704 events, newest first" */
  count(text: RegExp): Locator {
    return this.page.getByText(text);
  }

  async verify(): Promise<void> {
    await this.page.getByRole('button', { name: 'Verify the trail' }).click();
  }

  /** @returns the path of the saved file */
  async saveTrail(): Promise<string> {
    const saved = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Export' }).click();
    await this.page.getByRole('menuitem', { name: 'The whole trail, as JSON lines' }).click();
    return (await saved).path();
  }
}
