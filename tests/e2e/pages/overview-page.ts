import { expect, type Page } from '@playwright/test';

/** The overview of an organization. */
export class OverviewPage {
  constructor(private readonly page: Page) {}

  /** Opens it by the navigation. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Overview', exact: true }).click();
    await this.expectShown();
  }

  async expectShown(): Promise<void> {
    await expect(this.page.getByRole('heading', { name: 'Overview', level: 1 })).toBeVisible();
  }

  /** The guided task that comes next. */
  get nextTask() {
    return this.page
      .getByRole('region', { name: 'From an export to claimed accounts' })
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('img', { name: 'Next' }) });
  }

  /** @param label of one of the figures at the top, for example `Managed` */
  figure(label: string) {
    return this.page.getByRole('term').filter({ hasText: label }).locator('xpath=following-sibling::dd');
  }

  get domains() {
    return this.page.getByRole('region', { name: 'Accounts by domain' });
  }

  get attention() {
    return this.page.getByRole('region', { name: 'Domains needing attention' });
  }
}
