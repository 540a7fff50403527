import type { Locator, Page } from '@playwright/test';
import { AccountsPage } from './accounts-page';

/** The page of one account, and what an admin does there. */
export class AccountPage {
  readonly dialog: Locator;
  readonly result: Locator;

  constructor(private readonly page: Page) {
    this.dialog = page.getByRole('dialog');
    this.result = this.dialog.getByRole('status');
  }

  /** Opens the first account of the list that has all these filters. */
  async openFirst(...filters: readonly string[]): Promise<void> {
    const accounts = new AccountsPage(this.page);
    await accounts.open();
    for (const filter of filters) await accounts.filterBy(filter);
    await accounts.count(/accounts? match(es)?$/).waitFor();
    await accounts.settled();
    await accounts.press('ArrowDown', 'Enter');
    await accounts.panel.getByRole('link', { name: 'Open the account page' }).click();
    await this.possible.waitFor();
  }

  get possible(): Locator {
    return this.page.getByRole('region', { name: 'What you can do' });
  }

  get name(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get email(): Locator {
    return this.page.getByRole('region', { name: 'What the owner sees' }).locator('p').nth(1);
  }

  /** One line of "What you can do". */
  offer(verb: string): Locator {
    return this.page.getByRole('listitem', { name: verb, exact: true });
  }

  /** What stands in the way of it. */
  fixes(verb: string): Locator {
    return this.offer(verb).getByRole('list', { name: 'What to mend first' });
  }

  async begin(verb: string): Promise<void> {
    await this.offer(verb).getByRole('button', { name: verb, exact: true }).click();
  }

  async giveReason(reason: string): Promise<void> {
    await this.dialog.getByLabel('Reason').fill(reason);
  }

  async act(button: string): Promise<void> {
    await this.dialog.getByRole('button', { name: button }).click();
  }

  /** Does something that needs a reason and nothing else. */
  async actWithReason(verb: string, button: string, reason: string): Promise<void> {
    await this.begin(verb);
    await this.giveReason(reason);
    await this.act(button);
    await this.result.waitFor();
  }

  async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).last().click();
    await this.dialog.waitFor({ state: 'hidden' });
  }

  async stateRepositories(known: string, count: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(State what is known|Change it)$/ }).click();
    await this.dialog.getByRole('radio', { name: known }).check();
    await this.dialog.getByLabel('How many').fill(count);
    await this.dialog.getByRole('button', { name: 'Note it' }).click();
    await this.dialog.waitFor({ state: 'hidden' });
  }
}
