import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ImportPage } from './pages/import-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

interface Fixtures {
  /** The import of a new organization. */
  readonly imports: ImportPage;
}

const test = base.extend<Fixtures>({
  imports: async ({ page }, use) => {
    const imports = new ImportPage(page);
    await imports.createOrganization('Acme');
    await use(imports);
  },
});

const fixture = (name: string) => ({
  name,
  content: readFileSync(join(import.meta.dirname, '../fixtures/exports', name)),
});

const header = 'Name,Email,Atlassian ID,Status,Last active date [UTC]';
const ann = 'Ann Archer,ann@example.com,557058:a,Active,2026-01-02';
const csv = (name: string, ...rows: string[]) => ({ name, content: [header, ...rows].join('\n') });

test('an export is shown before it is written, imported, and its accounts are there', async ({
  page,
  imports,
}) => {
  await expectAccessible(page);
  await imports.choose(fixture('a-managed-accounts.csv'));
  await expect(page.getByText('Managed accounts export.')).toBeVisible();
  await expect(imports.count('New')).toHaveText('3');
  await expectAccessible(page);
  await imports.run('Import 3 accounts');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See the accounts' }).click();
  await expect(page.getByText('asa.oberg@example.com')).toBeVisible();
});

test('a second export shows field by field what it changes', async ({ page, imports }) => {
  await imports.choose(csv('first.csv', ann));
  await imports.run('Import 1 account');
  await imports.another();
  await imports.choose(csv('second.csv', ann.replace('Archer', 'Baker').replace('Active', 'Deactivated')));
  const changed = page.getByRole('row', { name: /Ann Baker/ });
  await expect(changed).toContainText('Name: Ann Archer');
  await expect(changed).toContainText('Account status: active');
  await expectAccessible(page);
  await imports.run('Import 1 account');
});

test('the same file twice has nothing to import', async ({ page, imports }) => {
  await imports.choose(csv('first.csv', ann));
  await imports.run('Import 1 account');
  await imports.another();
  await imports.choose(csv('first.csv', ann));
  await expect(imports.count('Unchanged')).toHaveText('1');
  await page.getByRole('button', { name: 'Close, there is nothing to import' }).click();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
});

test('refused rows are told with line and reason, mended and imported', async ({ page, imports }) => {
  await imports.choose(csv('staff.csv', ann, 'Bob,bob@example,557058:b,Active,', 'Cem'));
  await imports.showSamples('Refused');
  await expect(page.getByRole('row', { name: /not an e-mail address/ })).toContainText('3');
  await expectAccessible(page);
  await imports.run('Import 1 account');
  const refused = await imports.saveRefusedRows();
  await imports.another();
  const mended = refused.replace('bob@example,', 'bob@example.com,').replace('Cem,,', 'Cem,cem@example.com,');
  await imports.choose({ name: 'mended.csv', content: mended });
  await expect(imports.count('New')).toHaveText('2');
  await imports.run('Import 2 accounts');
});

test('a workbook renamed to .csv is named, and says what to do', async ({ page, imports }) => {
  await imports.choose({ name: 'users.csv', content: 'PK\u0003\u0004[Content_Types].xml' });
  await expect(page.getByRole('alert')).toContainText('This is an Excel workbook (.xlsx)');
  await expect(page.getByRole('alert')).toContainText('save it as CSV UTF-8');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect(page.getByRole('button', { name: 'Choose files' })).toBeVisible();
});

test('columns of a foreign file are assigned once and remembered', async ({ page, imports }) => {
  const staff = { name: 'staff.csv', content: 'Mitarbeiter;Adresse\nAnn;ann@example.com\n' };
  await imports.choose(staff);
  await expect(page.getByRole('combobox', { name: 'What Adresse says' })).toHaveValue('E-mail address');
  await page.getByRole('combobox', { name: 'What Mitarbeiter says' }).click();
  await page.getByRole('option', { name: 'Name', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Read the file' }).click();
  await imports.run('Import 1 account');
  await imports.another();
  await expect(page.getByText('Remembered columns')).toBeVisible();
  await imports.choose(staff);
  await expect(imports.count('Unchanged')).toHaveText('1');
});

test('several files are taken one after another', async ({ page, imports }) => {
  await imports.choose(csv('one.csv', ann), csv('two.csv', ann.replace('Archer', 'Baker')));
  await expect(page.getByText('1 more file waits for its turn.')).toBeVisible();
  await imports.run('Import 1 account');
  await page.getByRole('button', { name: 'Next file' }).click();
  await expect(imports.count('Changed')).toHaveText('1');
  await imports.run('Import 1 account');
});
