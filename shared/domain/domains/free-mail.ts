import listed from 'email-providers/all.json';

/** Well-known providers that the kept list lacks. */
const additions = [
  'cock.li',
  'duck.com',
  'disroot.org',
  'fastmail.com',
  'freenet.de',
  'googlemail.com',
  'me.com',
  'msn.com',
  'online.de',
  'pm.me',
  'posteo.de',
  'posteo.net',
  'proton.me',
  'protonmail.com',
  'riseup.net',
  'rocketmail.com',
  'skiff.com',
  'tuta.com',
  'tuta.io',
  'tutamail.com',
  'tutanota.com',
  'tutanota.de',
  'ymail.com',
  'zohomail.com',
  'zohomail.eu',
  'passmail.net',
  'hey.com',
  'runbox.com',
  'startmail.com',
  'mailfence.com',
  'ik.me',
];

/** Names of the kept list that give mailboxes to nobody; they stand there against typing errors in forms. */
const mistaken: ReadonlySet<string> = new Set(['example.com', 'test.com']);

const providers: ReadonlySet<string> = new Set(
  [...listed, ...additions].filter((name) => !mistaken.has(name)),
);

/** Whether anybody can get a mailbox under this name, so that no organization owns its accounts (rule K6). */
export function isFreeMail(ascii: string): boolean {
  return providers.has(ascii);
}
