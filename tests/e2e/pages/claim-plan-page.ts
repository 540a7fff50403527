import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** Claim plans, as a person works with them: the list, a new plan, what it would change, its run. */
export class ClaimPlanPage {
  readonly plans: Locator;
  readonly people: Locator;
  readonly changes: Locator;
  readonly newPlan: Locator;
  /** How far a run is. */
  readonly runPanel: Locator;

  constructor(private readonly page: Page) {
    this.plans = page.getByRole('grid', { name: 'Claim plans' });
    this.people = page.getByRole('grid', { name: 'People in the plan' });
    this.changes = page.getByRole('region', { name: 'What changes' });
    this.runPanel = page.getByRole('status', { name: 'Progress of the run' });
    this.newPlan = page.getByRole('link', { name: 'New claim plan' });
  }

  /** Opens the list by the navigation. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Claim plans', exact: true }).click();
    await expect(this.page.getByRole('heading', { name: 'Claim plans', level: 1 })).toBeVisible();
  }

  /** Begins a new plan; with one usable domain that one is chosen already. */
  async begin(): Promise<void> {
    await this.newPlan.first().click();
    await expect(this.page.getByRole('heading', { name: 'New claim plan', level: 1 })).toBeVisible();
  }

  async chooseDomain(name: string): Promise<void> {
    await this.page.getByLabel('Domain', { exact: true }).first().click();
    await this.page.getByRole('option', { name, exact: true }).click();
  }

  async chooseScope(label: RegExp): Promise<void> {
    await this.page.getByRole('radio', { name: label }).check();
  }

  async chooseFile(name: string, content: string): Promise<void> {
    await this.chooseScope(/From a file/);
    await this.page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  }

  /** Saves the plan and waits for what it would change. */
  async showWhatChanges(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show what changes' }).click();
    await expect(this.count('In the plan')).not.toHaveText('');
  }

  /** A count of the plan, by its label. */
  count(label: string): Locator {
    return this.page
      .getByLabel('Counts of the plan')
      .locator('div', { has: this.page.getByRole('term').filter({ hasText: new RegExp(`^${label}$`) }) })
      .getByRole('definition');
  }

  person(email: string): Locator {
    return this.people.getByRole('row', { name: email });
  }

  async showOnly(chip: RegExp): Promise<void> {
    await this.page.getByRole('group', { name: 'Show only' }).getByText(chip).click();
  }

  /** The button that names the act and the number. */
  act(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** Presses it and confirms. */
  async run(name: string): Promise<void> {
    await this.act(name).click();
    await this.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  }

  /** What the run came to. */
  get result(): Locator {
    return this.page.getByRole('alert').filter({ hasText: 'planned =' });
  }

  /** @returns the text of the export of what is shown */
  async exportShown(): Promise<string> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Export what is shown' }).click();
    return readFile(await (await coming).path(), 'utf8');
  }

  /** @returns the text of the file for the service */
  async saveUnclaimFile(): Promise<string> {
    await this.page.getByRole('button', { name: 'More acts on this plan' }).click();
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('menuitem', { name: 'Save unclaim files for the service' }).click();
    return readFile(await (await coming).path(), 'utf8');
  }
}
