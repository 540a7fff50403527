import { AccountsPage } from './pages/accounts-page';
import { EmailsPage, type Managed } from './pages/emails-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const test = base.extend<{ readonly emails: EmailsPage }>({
  emails: async ({ page }, use) => use(new EmailsPage(page)),
});
test.use({ hostArguments: ['--sample'] });

const header = ['Name', 'Atlassian ID', 'Current Email', 'New Email'];
const line = ({ name, id, email }: Managed, wanted: string) => [name, id, email, wanted];
const csv = (rows: readonly (readonly string[])[], delimiter = ',') =>
  rows.map((row) => row.join(delimiter)).join('\r\n');

/** Three accounts to work with. */
async function three(emails: EmailsPage): Promise<readonly [Managed, Managed, Managed]> {
  const [ann, bob, cem] = await emails.managedAccounts();
  if (!ann || !bob || !cem) throw new Error('The sample manages too few accounts');
  return [ann, bob, cem];
}

test('a file with a swap is read, planned, rehearsed and run; its result has the usual columns', async ({
  page,
  emails,
}) => {
  const [ann, bob, cem] = await three(emails);
  await emails.open();
  await expectAccessible(page);
  await emails.choose(csv([header, line(ann, bob.email), line(bob, ann.email), line(cem, cem.email)]));
  await expect(emails.count('Will change')).toHaveText('2');
  await expect(emails.count('Nothing to do')).toHaveText('1');
  await expect(page.getByRole('note', { name: 'What the people will notice' })).toContainText(
    'All sessions of these 2 people end',
  );
  await expectAccessible(page);
  await emails.plan('Plan 3 changes');
  await expectAccessible(page);
  const rehearsal = await emails.saveResult('rehearsal');
  expect(rehearsal.map((row) => row.slice(3, 7))).toEqual([
    [ann.email.replace('@', '+parked-1@'), 'Rehearsal', '204', 'WouldChange'],
    [ann.email, 'Rehearsal', '204', 'WouldChange'],
    [bob.email, 'Rehearsal', '204', 'WouldChange'],
    [cem.email, 'Rehearsal', '', 'Skipped'],
  ]);
  await page.getByRole('link', { name: 'Make 3 address changes' }).click();
  await emails.run();
  const result = await emails.saveResult('result');
  expect(result.map((row) => row[6])).toEqual(['Success', 'Success', 'Success', 'Skipped']);
});

test('a file in UTF-16 with semicolons is read, and a pilot group goes first', async ({ page, emails }) => {
  const [ann, bob] = await three(emails);
  await emails.open();
  const text = csv([header, line(ann, `new.${ann.email}`), line(bob, `new.${bob.email}`)], ';');
  await emails.choose(Buffer.from(`\uFEFF${text}`, 'utf16le'));
  await expect(emails.count('Will change')).toHaveText('2');
  await page.getByRole('radio', { name: 'A pilot group: some lines' }).check();
  await page.getByRole('textbox', { name: 'Numbers of the lines' }).fill('3');
  await expect(emails.count('Will change')).toHaveText('1');
  await emails.plan('Plan 1 change');
  await emails.run();
});

test('every bad row is told with its line and what mends it, and none is lost', async ({ page, emails }) => {
  const [ann, bob, cem] = await three(emails);
  await emails.open();
  await emails.choose(
    csv([
      header,
      line(ann, 'someone@elsewhere.example'),
      line(bob, '=A2'),
      line({ ...cem, email: 'old@harbourline.example' }, 'x@harbourline.example'),
      ['Nobody', '712020:nobody', 'n@harbourline.example', 'm@harbourline.example'],
      line(ann, `again.${ann.email}`),
    ]),
  );
  await expect(emails.count('Refused')).toHaveText('5');
  for (const [row, words] of [
    ['2', 'not proved that it owns the new domain'],
    ['3', 'holds a formula'],
    ['4', 'The file says old@harbourline.example, the store says'],
    ['5', 'no account with this id'],
    ['6', 'An earlier row changes this account already'],
  ] as const) {
    await expect(emails.problems.getByRole('row', { name: new RegExp(`^${row} `) })).toContainText(words);
  }
  await expectAccessible(page);
});

test('a file without its columns is refused as a whole, and another can be chosen', async ({
  page,
  emails,
}) => {
  await page.waitForURL(/overview/);
  await emails.open();
  await emails.choose('Name,Email\nAnn,ann@harbourline.example\n');
  await expect(page.getByRole('alert')).toContainText('The file has no column “Atlassian ID”, “New Email”.');
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
});

test('one address: free, held with the way out as steps, and changed', async ({ page, emails }) => {
  const [ann, bob] = await three(emails);
  await emails.openChange(ann.id);
  await emails.newAddress.fill('ann@elsewhere.example');
  await expect(page.getByText('not proved that it owns the new domain')).toBeVisible();
  await emails.newAddress.fill(bob.email);
  await expect(page.getByRole('region', { name: 'Holds this address' })).toContainText(bob.name);
  await expect(page.getByRole('listitem').filter({ hasText: 'to make room' })).toContainText('+parked-1@');
  await expectAccessible(page);
  await emails.newAddress.fill(`new.${ann.email}`);
  await expect(page.getByRole('note', { name: 'What the people will notice' })).toContainText(
    'All sessions of this person end; they sign in again with the new address.',
  );
  await page.getByRole('button', { name: 'Change 1 address', exact: true }).click();
  await expect(page).toHaveURL(/\/jobs\/[0-9a-z]{26}/);
  await emails.finished();
});

test('a personal account is told as nobody’s to change but its owner’s', async ({ page }) => {
  const accounts = new AccountsPage(page);
  await accounts.open();
  await accounts.filterBy('Personal');
  await accounts.count(/accounts? match(es)?$/).waitFor();
  await accounts.press('ArrowDown', 'Enter');
  await expect(page).toHaveURL(/open=/);
  const id = /open=([^&]+)/.exec(page.url())?.[1] ?? '';
  await page.goto(page.url().replace(/accounts.*/, `emails/change?account=${id}`));
  await expect(page.getByText('Only the owner of a personal account')).toBeVisible();
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page);
});
