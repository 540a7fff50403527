import type { Locator, Page } from '@playwright/test';

/** The recipes as a person sees them. */
export class RecipesPage {
  constructor(private readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Recipes', exact: true }).click();
    await this.page.getByRole('heading', { name: 'Recipes', level: 1 }).waitFor();
  }

  saved(name: string): Locator {
    return this.page.getByRole('listitem', { name });
  }

  /** A number of the clean-up board, which leads to its list. */
  count(label: string): Locator {
    const figure = this.page.getByRole('region', { name: 'Clean up' }).locator('div', { hasText: label });
    return figure.last().getByRole('link');
  }

  /** Fills in the dialog that saves a recipe, and saves it. */
  async fillIn(operation: string, name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'What is done' }).click();
    await this.page.getByRole('option', { name: operation, exact: true }).click();
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.save();
  }

  async fillInFrom(suggestion: string): Promise<void> {
    await this.page.getByRole('button', { name: `Fill in the form: ${suggestion}` }).click();
  }

  async save(): Promise<void> {
    await this.page.getByRole('button', { name: 'Save the recipe' }).click();
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' });
  }

  async plan(name: string, reason: string): Promise<void> {
    await this.page.getByRole('button', { name: `Plan it now: ${name}` }).click();
    await this.page.getByLabel('Reason').fill(reason);
    await this.page.getByRole('button', { name: /^Make a plan/ }).click();
  }

  async remove(name: string): Promise<void> {
    await this.page.getByRole('button', { name: `Remove the recipe ${name}` }).click();
  }
}
