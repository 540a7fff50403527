import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** Fails with the rule, the reason and the elements of every violation that axe finds on the screen shown. */
export async function expectAccessible(page: Page): Promise<void> {
  // Every address of ours begins with a `#`, and axe takes links that lie outside a narrow screen for skip links.
  const { violations } = await new AxeBuilder({ page }).disableRules('skip-link').analyze();
  expect(
    violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) })),
    'accessibility violations',
  ).toEqual([]);
}
