import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';

/** The list of accounts as a person sees it. */
export class AccountsPage {
  readonly grid: Locator;
  readonly rows: Locator;
  readonly search: Locator;
  readonly panel: Locator;
  readonly selection: Locator;

  constructor(private readonly page: Page) {
    this.grid = page.getByRole('grid', { name: 'Accounts' });
    this.rows = this.grid.locator('[role=row][data-body]');
    this.search = page.getByRole('searchbox', { name: 'Search accounts' });
    this.panel = page.getByRole('dialog');
    this.selection = page.getByRole('region', { name: 'Selection' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Accounts', exact: true }).click();
    await this.rows.first().getByRole('rowheader').waitFor();
  }

  /** "5,000 accounts", "12 accounts match" */
  count(text: RegExp): Locator {
    return this.page.getByText(text);
  }

  /** The cell that has the keyboard. */
  get activeCell(): Locator {
    return this.grid.locator('[data-active=true]');
  }

  chip(text: string): Locator {
    return this.page.getByRole('button', { name: `Remove filter ${text}` });
  }

  header(name: string): Locator {
    return this.grid.getByRole('columnheader', { name });
  }

  async press(...keys: readonly string[]): Promise<void> {
    await this.grid.focus();
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Waits until the rows are those of the filter, and no longer those of the list before. */
  async settled(): Promise<void> {
    await this.grid.and(this.page.locator('[aria-busy=false]')).waitFor();
  }

  /** Chooses one value of a filter in the filter menu. */
  async filterBy(value: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Filter', exact: true }).click();
    await this.page.getByRole('dialog', { name: 'Filter' }).getByText(value, { exact: true }).click();
    await this.page.keyboard.press('Escape');
  }

  /** @returns the address in the first row */
  async firstEmail(): Promise<string> {
    const cell = this.rows.first().getByRole('gridcell').filter({ hasText: '@' });
    return (await cell.textContent()) ?? '';
  }

  /** Searches, and waits until the address has followed. */
  async find(words: string): Promise<void> {
    await this.search.fill(words);
    await this.page.waitForURL((url) => url.hash.includes(`q=${words}`));
  }

  /** Selects everything that matches, once it is counted. */
  async selectAll(): Promise<void> {
    await this.count(/accounts? match(es)?$/).waitFor();
    await this.press('Space');
    await this.selection.getByRole('button', { name: /^Select all/ }).click();
  }

  /** Opens the menu of what can be done to what is selected. */
  async openActs(): Promise<void> {
    await this.selection.getByRole('button', { name: /^Act on/ }).click();
    await this.page.getByRole('menuitem').first().waitFor();
  }

  /** Chooses an operation for what is selected. */
  async actOnSelection(operation: string): Promise<void> {
    await this.openActs();
    await this.page.getByRole('menuitem', { name: operation, exact: true }).click();
  }

  /** @returns the text of the file that the export of everything shown saved */
  async exportShown(): Promise<string> {
    const saved = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Export' }).click();
    await this.page.getByRole('menuitem', { name: /^Export [\d,]+ accounts as CSV/ }).click();
    return readFile(await (await saved).path(), 'utf8');
  }

  async saveView(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Views' }).click();
    await this.page.getByRole('menuitem', { name: 'Save this view' }).click();
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.getByRole('button', { name: 'Save the view' }).click();
  }
}
