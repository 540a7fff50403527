/** `npm run screenshots`: makes the pictures of the README and the guide from the sample, in `docs/images/`. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './support/build.mjs';
import { launchChromium } from './support/chromium.mjs';
import { bundledNode, root } from './support/paths.mjs';

const folder = join(root, 'docs/images');
const say = (line) => process.stderr.write(`${line}\n`);

/** What is on each picture, and how a person gets there. */
const pictures = [
  { name: 'welcome', store: 'own' },
  { name: 'check-my-account', store: 'own', go: checkAccount, height: 1120 },
  { name: 'overview', store: 'sample' },
  { name: 'overview-dark', store: 'sample', dark: true },
  { name: 'import-preview', store: 'sample', go: previewImport },
  { name: 'accounts', store: 'sample', go: openScreen('Accounts') },
  { name: 'account', store: 'sample', go: openAccount, height: 1000 },
  { name: 'domains', store: 'sample', go: openScreen('Domains') },
  { name: 'domain-failing', store: 'sample', go: openDomain('tidewater-systems.example') },
  { name: 'what-if', store: 'sample', go: openPlan('New colleagues, active in the last 90 days') },
  { name: 'permissions', store: 'sample', go: openScreen('Permissions') },
  { name: 'email-change', store: 'sample', go: changeEmail, height: 1000 },
  { name: 'duplicates', store: 'sample', go: lookForDuplicates },
  { name: 'account-actions', store: 'sample', go: openKeeper, height: 1000 },
  { name: 'deactivate', store: 'sample', go: beginDeactivation, height: 1000 },
  { name: 'recipes', store: 'sample', go: saveRecipe },
  { name: 'my-requests', store: 'sample', go: writeRequest, height: 780 },
  { name: 'request', store: 'sample', go: openRequest, height: 900 },
  { name: 'audit', store: 'sample', go: openScreen('Audit') },
];

async function main() {
  if (!(await build(say))) return 1;
  mkdirSync(folder, { recursive: true });
  const dataDirectory = mkdtempSync(join(tmpdir(), 'claimdesk-pictures-'));
  const host = startHost(dataDirectory);
  const browser = await launchChromium();
  try {
    const address = await readyAddress(host);
    const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC', reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForURL((url) => !url.hash.startsWith('#token='));
    for (const picture of pictures) await take(page, new URL(address).origin, picture);
  } finally {
    await browser.close();
    host.kill('SIGTERM');
    await new Promise((resolve) => host.once('exit', resolve));
    rmSync(dataDirectory, { recursive: true, force: true });
  }
  return 0;
}

async function take(page, origin, { name, store, go, dark = false, height = 860 }) {
  say(`${name}.png`);
  await page.setViewportSize({ width: 1360, height });
  await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
  await page.goto('about:blank');
  await page.goto(`${origin}/?store=${store}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await go?.(page);
  await settle(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Waits until nothing is loading any more and the fonts are there. */
async function settle(page) {
  await page.waitForFunction(
    () => document.querySelectorAll('[aria-busy="true"], .mantine-Skeleton-root').length === 0,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(600);
}

function openScreen(name) {
  return async (page) => {
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.waitForTimeout(600);
  };
}

const newcomers = [
  'User id,User name,email,User status,Added to org,Org role,Last seen in Jira - harbourline',
  '712020:5d0c1f6e-0d0e-4d0f-8a51-0f6a2f1c0001,Ada Lindqvist,ada.lindqvist@harbourline.example,Active,2 Nov 2026,None,20 Nov 2026',
  '712020:5d0c1f6e-0d0e-4d0f-8a51-0f6a2f1c0002,Grace Okafor,grace.okafor@harbourline.example,Active,9 Nov 2026,None,Never accessed',
  '712020:5d0c1f6e-0d0e-4d0f-8a51-0f6a2f1c0003,Alan Weiß,not an address,Active,9 Nov 2026,None,21 Nov 2026',
].join('\n');

async function previewImport(page) {
  await page.getByRole('link', { name: 'Import an export' }).click();
  const file = { name: 'export-users.csv', mimeType: 'text/csv', buffer: Buffer.from(newcomers) };
  await page.getByLabel('Export files', { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: 'Import 2 accounts' }).waitFor();
}

async function openAccount(page) {
  await openScreen('Accounts')(page);
  await page.getByRole('grid').getByText('Aarav Banerjee', { exact: true }).last().click();
  await page.waitForTimeout(800);
}

function openDomain(name) {
  return async (page) => {
    await openScreen('Domains')(page);
    await page.getByRole('grid').getByText(name, { exact: true }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
  };
}

function openPlan(name) {
  return async (page) => {
    await openScreen('Claim plans')(page);
    await page.getByRole('grid').getByText(name).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    await page.waitForTimeout(1_500);
  };
}

/** The page of an account that keeps private repositories. */
async function openKeeper(page) {
  await openAccount(page);
  await page.getByRole('link', { name: 'Open the account page' }).click();
  await page.getByRole('button', { name: 'State what is known' }).click();
  await page.getByRole('radio', { name: 'Private repositories are kept in it' }).check();
  await page.getByLabel('How many').fill('4');
  await page.getByRole('button', { name: 'Note it' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: /^Go on without them: delete/ }).waitFor();
}

async function beginDeactivation(page) {
  await openScreen('Accounts')(page);
  await page.getByRole('grid').getByText('Aarav Bhat', { exact: true }).last().click();
  await page.getByRole('link', { name: 'Open the account page' }).click();
  await page.getByRole('button', { name: 'Deactivate', exact: true }).click();
  await page
    .getByLabel('Message to the person')
    .fill('You left Harbourline in October. Write to it@harbourline.example if this is wrong.');
}

async function saveRecipe(page) {
  await openScreen('Recipes')(page);
  await page
    .getByRole('button', { name: /^Fill in the form/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Save the recipe' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: 'Dismiss' }).click();
}

async function changeEmail(page) {
  await openAccount(page);
  const account = /open=([^&]+)/.exec(page.url())?.[1];
  const base = page.url().replace(/accounts.*/, '');
  await page.goto(`${base}emails/change?account=${account}`);
  await page.getByLabel('New e-mail address').fill('aarav.bhat@harbourline.example');
  await page.getByText('to make room').waitFor();
}

async function lookForDuplicates(page) {
  await openScreen('Duplicates')(page);
  await page.getByRole('button', { name: 'Look for duplicates' }).click();
  await page
    .getByRole('button', { name: /^If it is one person/ })
    .first()
    .click();
}

/** A request of an owner, put into the inbox of the organization. */
async function writeRequest(page) {
  await page.evaluate(() => {
    window.location.hash = '#/owner/requests';
  });
  await page.getByRole('button', { name: 'Write a request' }).click();
  await page.getByLabel('E-mail address of your account').fill('aarav.banerjee@harbourline.example');
  await page.getByLabel('Name of the organization').fill('Harbourline Group');
  await page.getByLabel('New address').fill('aarav.bhat@harbourline.example');
  await page.getByLabel('Reason').fill('I have married and use my new name everywhere since May.');
  await page.getByRole('button', { name: 'Write and sign the request' }).click();
  await page.getByRole('button', { name: 'Put it into the inbox of Harbourline Group' }).waitFor();
}

async function openRequest(page) {
  const overview = page.url();
  await page.evaluate(() => {
    window.location.hash = '#/owner/requests';
  });
  await page.getByRole('button', { name: 'Put it into the inbox of Harbourline Group' }).click();
  await page.getByText('It lies in the inbox').waitFor();
  await page.goto(overview);
  await page.getByRole('link', { name: /^Requests/ }).click();
  await page.getByRole('grid').getByText('aarav.banerjee@harbourline.example', { exact: true }).click();
  await page.getByText('Make the address free first').waitFor();
}

async function checkAccount(page) {
  await page.getByRole('link', { name: 'Check my account' }).click();
  await page.getByLabel('E-mail address of the account').fill('ada@school.example');
  await page.getByLabel('A message that names an organization').check();
  await page.getByLabel('Name in the message').fill('Elsewhere Inc');
  await page.getByLabel('No, I do not know it').check();
  await page.getByRole('button', { name: 'Check my account' }).click();
  await page.getByRole('status').waitFor();
}

function startHost(dataDirectory) {
  const program = join(root, 'out/browser-host/browser-host.js');
  return spawn(bundledNode, [program, '--no-open', '--data-dir', dataDirectory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** @returns the address the host prints when the page can be used */
function readyAddress(host) {
  return new Promise((resolve, reject) => {
    let printed = '';
    host.stdout.setEncoding('utf8').on('data', (text) => {
      printed += text;
      const address = /is ready: (\S+)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    host.once('exit', () => reject(new Error('The host ended before it was ready.')));
  });
}

process.exitCode = await main();
