import { type DnsServer, startDnsServer, txt } from '../support/dns-server';
import { ClaimPlanPage } from './pages/claim-plan-page';
import { DomainsPage } from './pages/domains-page';
import { ImportPage } from './pages/import-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

const domain = 'acme-widgets.com';
const people = [
  'Name,Email,Atlassian ID,Status,Last active date [UTC]',
  `Ann Archer,ann@${domain},557058:ann,Active,2026-01-02`,
  `Ben Baker,ben@${domain},557058:ben,Active,2026-01-02`,
  `Cy Cooper,cy@eu.${domain},557058:cy,Active,2026-01-02`,
].join('\n');

/** So many that a run is seen at work. */
const crowd = 40_000;
const crowded = [
  'Name,Email,Atlassian ID,Status,Last active date [UTC]',
  ...Array.from({ length: crowd }, (_, at) => `Ann ${at},ann${at}@${domain},557058:${at},Active,2026-01-02`),
].join('\n');

interface Fixtures {
  /** What is imported before anything is claimed, and the button that says so. */
  readonly file: { readonly content: string; readonly act: string };
  readonly dns: readonly DnsServer[];
  /** The list of plans of an organization that imported three people and proved its domain. */
  readonly plans: ClaimPlanPage;
}

const test = base.extend<Fixtures>({
  file: [{ content: people, act: 'Import 3 accounts' }, { option: true }],
  dns: async ({ browserName: _ }, use) => {
    const zone = () => ({ records: [], names: [domain] });
    const servers = [await startDnsServer(zone()), await startDnsServer(zone())];
    await use(servers);
    for (const server of servers) await server.close();
  },
  hostArguments: async ({ dns }, use) => use(dns.flatMap(({ address }) => ['--resolver', address])),
  plans: async ({ page, dns, file }, use) => {
    const imports = new ImportPage(page);
    await imports.createOrganization('Acme');
    await imports.choose({ name: 'people.csv', content: file.content });
    await imports.run(file.act);
    const domains = new DomainsPage(page);
    await domains.open();
    await domains.add(domain);
    const record = await domains.recordToPublish();
    for (const server of dns) server.zone.records = [txt(domain, record)];
    await domains.checkNow();
    await expect(domains.standing).toContainText('This domain is verified');
    const plans = new ClaimPlanPage(page);
    await plans.open();
    await use(plans);
  },
});

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('what-if, claim, and the account turns managed', async ({ page, plans }) => {
  await expectAccessible(page);
  await plans.begin();
  await expectAccessible(page);
  await plans.showWhatChanges();
  await expect(plans.count('Ready')).toHaveText('2');
  await expect(plans.changes.getByRole('table', { name: 'For the owner' })).toContainText('Change e-mail');
  await expect(plans.person(`ann@${domain}`)).toContainText('Claimable');
  await expectAccessible(page);

  await plans.run('Claim 2 accounts');
  await expect(plans.result).toContainText('2 planned = 2 claimed');
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Show accounts' }).click();
  const ann = page.getByRole('grid', { name: 'Accounts' }).getByRole('row', { name: `ann@${domain}` });
  await expect(ann).toContainText('Managed');
});

test('a plan that was left is looked at anew and says what changed', async ({ page, plans }) => {
  await plans.begin();
  await plans.showWhatChanges();
  await page.getByRole('link', { name: 'Exceptions', exact: true }).click();
  await page.getByRole('button', { name: 'Add exceptions' }).click();
  await page.getByLabel('Addresses').fill(`ben@${domain}`);
  await page.getByLabel('Reason').fill('Moves private repositories first');
  await page.getByRole('button', { name: 'Add 1 exception' }).click();
  await expect(page.getByRole('grid', { name: 'Exceptions' })).toContainText(`ben@${domain}`);
  await expectAccessible(page);

  await plans.open();
  await plans.plans.getByText(`Claim ${domain}`).click();
  await expect(page.getByRole('alert')).toContainText('no longer ready: 1');
  await expect(plans.act('Claim 1 account')).toBeEnabled();
  await plans.showOnly(/^Exception/);
  await expect(plans.person(`ben@${domain}`)).toContainText('end the exception');
});

test('a file of addresses accounts for every line, and the what-if can be taken out', async ({
  page,
  plans,
}) => {
  await plans.begin();
  await plans.chooseFile('list.csv', `Email\nANN@${domain}\ncy@eu.${domain}\nnobody@${domain}\nnonsense\n`);
  await plans.showWhatChanges();
  await expect(page.getByText('4 lines in the file = 2 matched + 1 unknown + 0 repeated + 1')).toBeVisible();
  await expect(plans.person(`cy@eu.${domain}`)).toContainText('On a subdomain');
  expect(await plans.exportShown()).toContain('Change e-mail; Delete account');
});

test('a claim is taken back, with a file for the service', async ({ page, plans }) => {
  await plans.begin();
  await plans.showWhatChanges();
  await plans.run('Claim 2 accounts');
  await page.getByRole('link', { name: 'Take this claim back' }).click();
  await plans.showWhatChanges();
  await expect(plans.changes.getByRole('table', { name: 'For your organization' })).toContainText(
    'Deactivate',
  );
  expect(await plans.saveUnclaimFile()).toBe(`ann@${domain}\r\nben@${domain}\r\n`);
  await plans.run('Unclaim 2 accounts');
  await expect(plans.result).toContainText('2 planned = 2 unclaimed');
});

test.describe('a run of many', () => {
  test.use({ file: { content: crowded, act: 'Import 40,000 accounts' } });

  test('is halted and cancelled, keeps what it claimed, and the plan takes the rest', async ({
    page,
    plans,
  }) => {
    await plans.begin();
    await plans.showWhatChanges();
    await plans.run('Claim 40,000 accounts');
    await plans.runPanel.getByRole('button', { name: /^Pause/ }).click();
    await expect(plans.runPanel).toContainText('What was done stays done');
    await expectAccessible(page);
    await plans.runPanel.getByRole('button', { name: /^Cancel/ }).click();
    await page.getByRole('button', { name: 'Cancel the job' }).click();
    await expect(page.getByRole('alert')).toContainText('What was claimed stays claimed.');
    await expect(plans.count('Ready')).not.toHaveText('40,000');
    const rest = `Claim ${await plans.count('Ready').textContent()} accounts`;
    await plans.run(rest);
    await expect(plans.result).toContainText('40,000 planned =');
    await page.getByRole('link', { name: 'Show the job' }).click();
    await expect(page.getByRole('heading', { name: `${rest} on ${domain}`, level: 1 })).toBeVisible();
  });
});
