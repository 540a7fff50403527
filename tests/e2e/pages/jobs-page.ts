import type { Locator, Page } from '@playwright/test';

/** The jobs screen as a person sees it. */
export class JobsPage {
  readonly ended: Locator;
  readonly unfinished: Locator;
  readonly plans: Locator;

  constructor(private readonly page: Page) {
    this.ended = page.getByRole('table', { name: 'Ended jobs' });
    this.plans = page.getByRole('table', { name: 'Plans' });
    this.unfinished = page.getByRole('region', { name: 'Unfinished jobs' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Jobs', exact: true }).click();
    await this.page.getByRole('heading', { name: 'Jobs', level: 1 }).waitFor();
  }

  async cancel(): Promise<void> {
    await this.unfinished.getByRole('button', { name: /^Cancel: / }).click();
    await this.page.getByRole('button', { name: 'Cancel the job' }).click();
  }

  /** Shows one group of jobs, or all of them again. */
  async showOnly(group: string): Promise<void> {
    await this.page.getByRole('group', { name: 'Show only' }).getByText(group).click();
  }
}
