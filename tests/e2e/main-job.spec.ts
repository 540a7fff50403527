import { readFile } from 'node:fs/promises';
import { AccountsPage } from './pages/accounts-page';
import { ClaimPlanPage } from './pages/claim-plan-page';
import { DomainsPage } from './pages/domains-page';
import { ImportPage } from './pages/import-page';
import { dnsTest as test } from './support/dns-test';
import { expect } from './support/test';

const exported = new URL('../fixtures/exports/b-domain-accounts.csv', import.meta.url);

test.use({ names: ['example.com'] });

test('from an export file to claimed accounts, and out again', async ({ page, publish }) => {
  const imports = new ImportPage(page);
  await imports.createOrganization('Acme');
  await imports.choose({ name: 'domain-accounts.csv', content: await readFile(exported) });
  await expect(imports.count('New')).toHaveText('2');
  await imports.run('Import 2 accounts');

  const domains = new DomainsPage(page);
  await domains.open();
  await domains.add('example.com');
  publish('v=spf1 -all', await domains.recordToPublish());
  await domains.checkNow();
  await expect(domains.standing).toContainText('This domain is verified');

  const plan = new ClaimPlanPage(page);
  await plan.open();
  await plan.begin();
  await plan.showWhatChanges();
  await expect(plan.person('dana@example.com')).toContainText('Reported elsewhere');
  await plan.run('Claim 1 account');
  await expect(plan.result).toContainText('1 claimed');

  const accounts = new AccountsPage(page);
  await accounts.open();
  await accounts.filterBy('Managed');
  await expect(accounts.rows).toHaveCount(1);
  expect(await accounts.exportShown()).toMatch(
    /^\uFEFFName,.*\r\nÅsa Öberg,asa\.oberg@example\.com,Managed,.*\r\n$/,
  );
});
