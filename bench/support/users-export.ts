import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const header = 'User id,User name,email,User status,Added to org,Org role,Last seen in Jira - acme';
const batch = 10_000;

/** Writes an export of users as the service does: one row per account, quoted where names need it. */
export async function writeUsersExport(file: string, accounts: number): Promise<void> {
  const stream = createWriteStream(file);
  let lines = `${header}\n`;
  for (let number = 1; number <= accounts; number++) {
    lines += line(number);
    if (number % batch === 0 || number === accounts) {
      if (!stream.write(lines)) await once(stream, 'drain');
      lines = '';
    }
  }
  stream.end();
  await finished(stream);
}

function line(number: number): string {
  const id = `712020:${((number * 7919) % 4_294_967_291).toString(16).padStart(8, '0')}-${number}`;
  const seen = new Date(1_700_000_000_000 + ((number * 104_729) % 60_000_000) * 1_000)
    .toISOString()
    .slice(0, 10);
  const status = number % 20 === 0 ? 'Suspended' : 'Active';
  return `${id},"Lovelace ${number}, Ada",ada.lovelace${number}@example.com,${status},2024-03-01,User,${seen}\n`;
}
