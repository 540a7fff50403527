import { DuplicatesPage } from './pages/duplicates-page';
import { ImportPage } from './pages/import-page';
import { expectAccessible } from './support/expect-accessible';
import { expect, test } from './support/test';

const content = [
  'Name,Email,Atlassian ID,Status,Last active date [UTC]',
  'Ann Archer,ann.archer@a.example,712020:a1,Active,2026-01-02',
  'Ann Archer,ann.archer@b.example,712020:a2,Active,',
  'Bob Smith,bob.smith@a.example,712020:b1,Active,2026-01-02',
  'Bob Smith,bob.smit@a.example,712020:b2,Active,2026-01-02',
  'Lone Ranger,lone@a.example,712020:l1,Active,2026-01-02',
].join('\n');

test('pairs are shown with their evidence, judged, dismissed and brought back', async ({ page }) => {
  const imports = new ImportPage(page);
  await imports.createOrganization('Acme');
  await imports.choose({ name: 'staff.csv', content });
  await imports.run('Import 5 accounts');
  const duplicates = new DuplicatesPage(page);
  await duplicates.look();
  await expect(duplicates.pairs).toHaveCount(2);
  await expectAccessible(page);

  const pair = duplicates.pair('ann.archer@a.example and ann.archer@b.example');
  await expect(pair).toContainText('Strong');
  await expect(pair.getByRole('list', { name: 'Evidence' })).toContainText('One was never active');
  await pair.getByRole('button', { name: /^If it is one person: keep ann.archer@a.example/ }).click();
  await expect(pair.getByRole('link', { name: /^Ask its owner to delete/ })).toBeVisible();
  await expectAccessible(page);

  await pair.getByRole('button', { name: 'Different people' }).click();
  await expect(duplicates.pairs).toHaveCount(1);
  await duplicates.show(/^Different people/);
  await pair.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('No such pair')).toBeVisible();
  await duplicates.show(/^To judge/);
  await duplicates.show(/^Likely/);
  await expect(duplicates.pairs).toHaveCount(1);
  await expect(duplicates.pairs).toContainText('bob.smit@a.example');
});
