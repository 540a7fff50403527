import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** The page of one job: its plan, its start, its run, and what it came to. */
export class JobPage {
  readonly items: Locator;
  readonly start: Locator;
  readonly decision: Locator;

  constructor(private readonly page: Page) {
    this.items = page.getByRole('grid', { name: 'Accounts of the job' });
    this.start = page.getByRole('form', { name: 'Start the plan' });
    this.decision = page.getByRole('region', { name: 'Decision' });
  }

  /** Waits until the page of a plan is there. @returns how many accounts it will change */
  async plan(): Promise<number> {
    await this.page.waitForURL(/\/jobs\/[0-9a-z]{26}/);
    await expect(this.count('Will change')).toBeVisible();
    return Number((await this.count('Will change').textContent())?.replaceAll(',', ''));
  }

  /** A count of the job, by its label. */
  count(label: string): Locator {
    return this.page
      .getByLabel('Counts of the job')
      .locator('div', { has: this.page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) }) })
      .getByRole('definition');
  }

  /** The button that names the act and the number. */
  act(name: string | RegExp): Locator {
    return this.start.getByRole('button', { name });
  }

  async typeCount(number: number): Promise<void> {
    await this.page.getByLabel(/^Type [\d,]+ to confirm/).fill(String(number));
  }

  /** @param local as the field takes it: `2026-12-24T18:30` */
  async chooseTime(local: string): Promise<void> {
    await this.page.getByRole('radio', { name: 'At a time' }).check();
    await this.page.getByLabel(/^Begins at/).fill(local);
  }

  /** The state in the line under the title. */
  state(words: string): Locator {
    return this.page.getByText(words, { exact: true }).first();
  }

  /** What the job came to. */
  get result(): Locator {
    return this.page.getByRole('alert').filter({ hasText: 'planned =' });
  }

  async showOnly(chip: RegExp): Promise<void> {
    await this.page.getByRole('group', { name: 'Show only' }).getByText(chip).click();
  }

  async takeBack(): Promise<void> {
    await this.page.getByRole('button', { name: 'Take it back' }).click();
  }

  async discard(): Promise<void> {
    await this.page.getByRole('button', { name: /^Discard: / }).click();
    await this.page.getByRole('button', { name: 'Discard the plan' }).click();
  }

  /** @returns the text of the export of what is shown */
  async exportShown(): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Export what is shown' }).click();
    return readFile(await (await coming).path(), 'utf8');
  }
}
