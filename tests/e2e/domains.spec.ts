import { txt } from '../support/dns-server';
import { DomainsPage } from './pages/domains-page';
import { ImportPage } from './pages/import-page';
import { dnsTest } from './support/dns-test';
import { expectAccessible } from './support/expect-accessible';
import { expect } from './support/test';

const name = 'acme-widgets.com';

const test = dnsTest.extend<{ readonly domains: DomainsPage }>({
  /** The list of domains of a new organization. */
  domains: async ({ page }, use) => {
    await new ImportPage(page).createOrganization('Acme');
    const domains = new DomainsPage(page);
    await domains.open();
    await use(domains);
  },
});

test('a domain is verified the moment its record appears, without a press on anything', async ({
  domains,
  publish,
}) => {
  await domains.add(name);
  await expect(domains.standing).toContainText('Waiting for the record');
  await expect(domains.evidence).toContainText('No such record');
  publish('v=spf1 -all', await domains.recordToPublish());
  await expect(domains.standing).toContainText('This domain is verified', { timeout: 60_000 });
  await expect(domains.evidence).toContainText('Record found');
});

test('each mistake in the record is shown beside what is expected', async ({
  page,
  domains,
  dns,
  publish,
}) => {
  await domains.add(name);
  const value = await domains.recordToPublish();
  publish(`"${value}"`);
  await domains.checkNow();
  await expect(domains.evidence).toContainText('blanks or quotation marks around it');
  await expectAccessible(page);
  const [first] = dns;
  if (first) first.zone.records = [txt(name, value)];
  await domains.checkNow();
  await expect(domains.evidence).toContainText('Answers differ');
  await expect(domains.standing).toContainText('Waiting');
});

test('a lost record starts a countdown, and putting it back ends it', async ({ page, domains, publish }) => {
  await domains.add(name);
  const value = await domains.recordToPublish();
  publish(value);
  await domains.checkNow();
  await expect(domains.standing).toContainText('This domain is verified');
  publish();
  await domains.checkNow();
  await expect(domains.standing).toContainText('14 days left');
  await domains.open();
  await expect(page.getByText('One domain has lost its proof')).toBeVisible();
  await expect(domains.list.getByRole('row', { name })).toContainText('Failing');
  await domains.openDomain(name);
  publish(value);
  await domains.checkNow();
  await expect(domains.standing).toContainText('This domain is verified');
});

test('a pasted list is added name by name, every refusal with its reason', async ({ page, domains }) => {
  await domains.add(name, 'bücher-laden.de', 'gmail.com', 'co.uk', '127.0.0.1', 'acme.local');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('2 of 6 names were added.')).toBeVisible();
  for (const reason of [
    'gives mailboxes to the public',
    'is a public suffix',
    'is an IP address',
    'is reserved',
  ]) {
    await expect(dialog.getByText(reason)).toBeVisible();
  }
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(domains.list.getByRole('row', { name: 'bücher-laden.de' })).toContainText(
    'xn--bcher-laden-thb.de',
  );
  await expectAccessible(page);
});

test('the file can be downloaded and holds the token', async ({ page, domains }) => {
  await domains.add(name);
  await page.getByRole('tab', { name: 'File on the web site' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the file' }).click();
  const file = await coming;
  expect(file.suggestedFilename()).toBe('atlassian-domain-verification.html');
  const stream = await file.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString()).toMatch(/data-value="[A-Za-z0-9+/]{64}"/);
});

test('removing needs the name typed and leaves the list without the domain', async ({ page, domains }) => {
  await domains.add(name);
  await expect(domains.standing).toBeVisible();
  await domains.remove(name);
  await expect(page.getByText('No domains yet')).toBeVisible();
});
