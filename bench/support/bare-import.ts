import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { openStore } from '../../electron/core/store/open-store';
import { benchOrganization } from './populate';

/** The columns of the export that `writeUsersExport` makes. */
type UserRow = readonly [
  id: string,
  name: string,
  email: string,
  status: string,
  added: string,
  role: string,
  seen: string,
];

/**
 * The least an import can do: parse the CSV and insert each row by one prepared statement, into the same tables
 * and indexes, in one transaction. It checks nothing, compares nothing, and can show nothing before.
 */
export async function bareImport(directory: string, file: string): Promise<void> {
  const store = openStore(directory);
  const { raw } = store.writer;
  const insert = raw.prepare<unknown[]>(
    `INSERT INTO accounts (organization_id, id, name, email, email_key, domain, status, role, last_active_at,
       activity_known, added_at, reported_claim, apps, groups, source)
     VALUES (?, ?, ?, ?, ?, ?, ?, 'member', ?, 1, ?, 'unknown', ?, '[]', 'users')`,
  );
  raw.exec('BEGIN IMMEDIATE');
  raw
    .prepare('INSERT INTO organizations (id, name, name_key, created_at) VALUES (?, ?, ?, ?)')
    .run(benchOrganization, 'Bench', 'bench', 0);
  let isHeader = true;
  await new Promise<void>((resolve, reject) => {
    Papa.parse<UserRow>(createReadStream(file), {
      step({ data: [id, name, email, status, added, , seen] }) {
        if (isHeader || email === undefined) {
          isHeader = false;
          return;
        }
        const lastSeen = Date.parse(seen);
        insert.run(
          benchOrganization,
          id,
          name,
          email,
          email,
          email.slice(email.lastIndexOf('@') + 1),
          status === 'Active' ? 'active' : 'deactivated',
          lastSeen,
          Date.parse(added),
          `[{"app":"Jira","site":"acme","lastSeen":${lastSeen}}]`,
        );
      },
      complete: () => resolve(),
      error: reject,
    });
  });
  raw.exec('COMMIT');
  store.close();
}
