import { AccountPage } from './pages/account-page';
import { ClaimPlanPage } from './pages/claim-plan-page';
import { DomainsPage } from './pages/domains-page';
import { ImportPage } from './pages/import-page';
import { dnsTest as test } from './support/dns-test';
import { expect } from './support/test';

const exported = [
  'User id,User name,email,User status,Added to org,Org role,Last seen in Jira - acme',
  '712020:5d0c1f6e-0d0e-4d0f-8a51-0f6a2f1c0001,Ada Lindqvist,ada@example.com,Active,2 Nov 2026,Org admin,Never accessed',
  '712020:5d0c1f6e-0d0e-4d0f-8a51-0f6a2f1c0002,Grace Okafor,grace@example.com,Active,9 Nov 2026,None,Never accessed',
].join('\n');

test.use({ names: ['example.com'] });

test('the last organization admin is not removed by accident', async ({ page, publish }) => {
  const imports = new ImportPage(page);
  await imports.createOrganization('Acme');
  await imports.choose({ name: 'export-users.csv', content: exported });
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
  await plan.run('Claim 2 accounts');
  await expect(plan.result).toContainText('2');

  const account = new AccountPage(page);
  await account.openFirst('Admin');
  await expect(account.name).toHaveText('Ada Lindqvist');
  await expect(account.fixes('Deactivate')).toContainText('last active organization admin');
  await account.fixes('Delete').getByRole('link', { name: 'Show the organization admins' }).click();
  await expect(page.getByRole('button', { name: 'Remove filter Role: Admin' })).toBeVisible();
});
