import { expect, type Page } from '@playwright/test';

/** The screens of domains, as a person works with them. */
export class DomainsPage {
  constructor(private readonly page: Page) {}

  /** Opens the list by the navigation. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Domains', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Domains', level: 1 })).toBeVisible();
  }

  /** Adds names by the dialog; one name alone leads to its page, several to the list of results. */
  async add(...names: readonly string[]): Promise<void> {
    await this.page.getByRole('button', { name: 'Add domains' }).click();
    await this.page.getByLabel('Domain names').fill(names.join('\n'));
    const act = names.length === 1 ? 'Add domain' : `Add ${names.length} domains`;
    await this.page.getByRole('button', { name: act, exact: true }).click();
  }

  /** The exact value that the page asks to publish. */
  async recordToPublish(): Promise<string> {
    const value = this.page.locator('code', { hasText: /^atlassian-domain-verification=/ });
    await expect(value.first()).toBeVisible();
    return (await value.first().textContent()) ?? '';
  }

  async checkNow(): Promise<void> {
    await this.page.getByRole('button', { name: 'Check now' }).click();
  }

  /** What the screen says of where the domain stands. */
  get standing() {
    return this.page.getByRole('region', { name: 'Where it stands' });
  }

  get evidence() {
    return this.page.getByRole('region', { name: 'What we saw' });
  }

  get list() {
    return this.page.getByRole('grid', { name: 'Domains' });
  }

  async openDomain(name: string): Promise<void> {
    await this.list.getByRole('row', { name }).getByText(name, { exact: true }).click();
    await expect(this.page.getByRole('heading', { name, level: 1 })).toBeVisible();
  }

  /** Removes the domain on screen by typing its name. */
  async remove(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Remove domain…' }).click();
    await this.page.getByLabel(`Type ${name} to confirm`).fill(name);
    await this.page
      .getByRole('dialog')
      .getByRole('button', { name: /^Remove domain/ })
      .click();
  }
}
