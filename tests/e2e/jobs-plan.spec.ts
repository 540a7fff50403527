import { AccountsPage } from './pages/accounts-page';
import { JobPage } from './pages/job-page';
import { JobsPage } from './pages/jobs-page';
import { SettingsPage } from './pages/settings-page';
import { expectAccessible } from './support/expect-accessible';
import { test as base, expect } from './support/test';

/** Two admins of the sample organization. */
const aya = { name: 'Aya Suzuki', email: 'aya.suzuki@harbourline.example' };
const sabine = { name: 'Sabine Müller', email: 'sabine.mueller@harbourline.example' };

interface Fixtures {
  readonly accounts: AccountsPage;
  readonly job: JobPage;
  readonly jobs: JobsPage;
  readonly settings: SettingsPage;
  /** Makes a plan to deactivate the managed accounts that a search finds. */
  readonly planFor: (words: string) => Promise<number>;
}

const test = base.extend<Fixtures>({
  accounts: async ({ page }, use) => use(new AccountsPage(page)),
  job: async ({ page }, use) => use(new JobPage(page)),
  jobs: async ({ page }, use) => use(new JobsPage(page)),
  settings: async ({ page }, use) => use(new SettingsPage(page)),
  planFor: async ({ page, accounts, job }, use) => {
    await use(async (words) => {
      await accounts.open();
      await accounts.filterBy('Managed');
      await accounts.find(words);
      await accounts.selectAll();
      await accounts.actOnSelection('Deactivate');
      await page.getByLabel('Reason').fill('Depot closed');
      await page.getByRole('button', { name: /^Make a plan/ }).click();
      return job.plan();
    });
  },
});
test.use({ hostArguments: ['--sample'] });

test('many accounts: the number is typed, the job runs, and is taken back as one', async ({
  page,
  job,
  jobs,
  settings,
  planFor,
}) => {
  await settings.open();
  await settings.typeCountAbove(1);
  await settings.save();
  const number = await planFor('aarav');
  await expect(page.getByText('Reason: Depot closed')).toBeVisible();
  await expect(page.getByText('These people can no longer log in.')).toBeVisible();
  await expectAccessible(page);
  const start = job.act(`Deactivate ${number} accounts`);
  await expect(start).toBeDisabled();
  await job.typeCount(number + 1);
  await expect(page.getByText(`The plan changes ${number} accounts.`)).toBeVisible();
  await expect(start).toBeDisabled();
  await job.typeCount(number);
  await start.click();
  await expect(job.result).toContainText(`${number} deactivated`);
  await expectAccessible(page);
  await job.takeBack();
  await expect(page.getByRole('link', { name: 'Show the job that this one takes back' })).toBeVisible();
  expect(await job.plan()).toBe(number);
  await job.typeCount(number);
  await job.act(/^Reactivate/).click();
  await expect(job.result).toContainText(`${number} reactivated`);
  await jobs.open();
  await expect(jobs.ended.getByRole('row', { name: /Reactivate/ })).toContainText('Done');
});

test('the accounts of a plan are narrowed to one reason, and exported', async ({ page, job, planFor }) => {
  await planFor('chen');
  await job.showOnly(/^Will change/);
  await expect(page).toHaveURL(/state=ready/);
  await expect(job.items.getByRole('row').nth(1)).toContainText('Status: Active → Deactivated');
  const text = await job.exportShown();
  expect(text).toContain('Account id,Name,E-mail,State,Rule,Reason,Next step,Before,After');
  expect(text).toContain('Status: Deactivated');
});

test('a plan for a time waits in the list and can be discarded', async ({ page, job, jobs, planFor }) => {
  await planFor('aarav');
  await job.chooseTime('2019-01-01T10:00');
  await expect(page.getByText('This time has passed.')).toBeVisible();
  await job.chooseTime('2099-01-01T10:00');
  await job.act(/at this time$/).click();
  await expect(page.getByText('Begins on 1 January 2099', { exact: false })).toBeVisible();
  await expect(page.getByText('the job begins at its next start', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await jobs.open();
  await expect(jobs.plans.getByRole('row', { name: /Deactivate/ })).toContainText('Scheduled');
  await expectAccessible(page);
  await jobs.plans.getByRole('link', { name: /Deactivate/ }).click();
  await job.discard();
  await expect(job.state('Cancelled')).toBeVisible();
  await expect(page.getByText(/never reached/)).toBeVisible();
});

test('a second admin approves, and nobody else', async ({ page, job, jobs, settings, planFor }) => {
  await settings.open();
  await settings.askSecondAdmin();
  await expect(page.getByText('Enter your e-mail above as well')).toBeVisible();
  await settings.nameOperator(aya.name, aya.email);
  await settings.save();
  await planFor('aarav');
  await job.act(/^Ask for approval to deactivate \d+ accounts$/).click();
  await expect(job.decision).toContainText('You cannot approve this');
  await expect(job.decision).toContainText('Claimdesk cannot prove who sits at the desk.');
  await expect(job.decision.getByRole('button', { name: /^Approve/ })).toBeDisabled();
  await expectAccessible(page);
  await settings.open();
  await settings.nameOperator(sabine.name, sabine.email);
  await settings.save();
  await jobs.open();
  await jobs.plans.getByRole('link', { name: /Deactivate/ }).click();
  await expect(job.decision).toContainText(`You decide as ${sabine.name}`);
  await expectAccessible(page);
  await job.decision.getByLabel('Words to go with the decision').fill('Checked with the depot');
  await job.decision.getByRole('button', { name: /^Approve: deactivate/ }).click();
  await expect(job.result).toBeVisible();
  await expect(page.getByText(`approved by ${sabine.name}`)).toBeVisible();
});

test('what a second admin declines never runs', async ({ page, job, settings, planFor }) => {
  await settings.open();
  await settings.askSecondAdmin();
  await settings.nameOperator(aya.name, aya.email);
  await settings.save();
  await planFor('aarav');
  await job.act(/^Ask for approval/).click();
  await expect(job.decision.getByRole('button', { name: 'Decline' })).toBeDisabled();
  await job.decision.getByLabel('Words to go with the decision').fill('The depot stays open');
  await job.decision.getByRole('button', { name: 'Decline' }).click();
  await expect(page.getByText('The depot stays open')).toBeVisible();
  await expect(job.state('Declined')).toBeVisible();
  await expectAccessible(page);
});
