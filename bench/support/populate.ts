import { openStore } from '../../electron/core/store/open-store';

export const benchOrganization = '0'.repeat(26);
/** Every account is on one of these; the first holds half of them. */
export const benchDomains = ['example.com', 'example.org', 'example.net', 'example.edu'] as const;

/**
 * Fills a new store with an organization and accounts, made by SQLite itself from their number: fast, and the same
 * in every run.
 * @param directory folder of the store
 */
export function populate(directory: string, accounts: number): void {
  const store = openStore(directory);
  const { raw } = store.writer;
  raw.exec('BEGIN IMMEDIATE');
  raw
    .prepare('INSERT INTO organizations (id, name, name_key, created_at) VALUES (?, ?, ?, ?)')
    .run(benchOrganization, 'Bench', 'bench', 0);
  raw.prepare(insertAccounts).run({ accounts, organization: benchOrganization });
  raw.exec('COMMIT');
  raw.exec('ANALYZE');
  store.close();
}

const names = (list: readonly string[]) =>
  `json_extract('${JSON.stringify(list)}', '$[' || (n * 7919 % ${list.length}) || ']')`;
const given = names([
  'Ada',
  'Grace',
  'Alan',
  'Edsger',
  'Barbara',
  'Donald',
  'Radia',
  'Ken',
  'Frances',
  'Tony',
  'Jean',
]);
const family = names([
  'Lovelace',
  'Hopper',
  'Turing',
  'Dijkstra',
  'Liskov',
  'Knuth',
  'Perlman',
  'Allen',
  'Hoare',
]);

const insertAccounts = `
  WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < @accounts),
  people AS (
    SELECT n, ${given} AS given, ${family} AS family,
      CASE WHEN n % 2 = 0 THEN '${benchDomains[0]}' WHEN n % 6 = 1 THEN '${benchDomains[1]}'
        WHEN n % 6 = 3 THEN '${benchDomains[2]}' ELSE '${benchDomains[3]}' END AS domain
    FROM numbers
  )
  INSERT INTO accounts (organization_id, id, name, email, email_key, domain, status, role, last_active_at,
    activity_known, added_at, email_confirmed, reported_claim, billable, two_step, policy, source)
  SELECT @organization, printf('712020:%08x-%04x-4000-8000-%012x', n * 7919 % 4294967291, n % 65536, n),
    given || ' ' || family || ' ' || n,
    lower(given || '.' || family) || n || '@' || domain, lower(given || '.' || family) || n || '@' || domain,
    domain,
    CASE WHEN n % 20 = 0 THEN 'deactivated' ELSE 'active' END,
    CASE WHEN n % 500 = 0 THEN 'admin' WHEN n % 9 = 0 THEN 'none' ELSE 'member' END,
    CASE WHEN n % 13 = 0 THEN NULL ELSE 1700000000000 + (n * 104729 % 60000000) * 1000 END,
    1, 1500000000000 + (n * 15485863 % 150000000) * 1000, n % 50 <> 0, 'none', n % 3 <> 0, n % 4 = 0,
    CASE WHEN n % 3 = 0 THEN 'Default' ELSE NULL END, 'bench'
  FROM people`;
