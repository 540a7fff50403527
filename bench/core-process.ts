import { benchClient } from './support/bench-client';
import { importFile } from './support/import-file';

/**
 * A core in a process of its own, whose memory can be told: opens the store, imports a file where one is named,
 * looks at the list, and prints the most memory it ever held, in bytes.
 */
const [directory = '', file] = process.argv.slice(2);
const bench = await benchClient(directory);
const { client } = bench;
const { id: organizationId } = await client.organizations.create({ name: 'Bench' });
if (file !== undefined) await importFile(client, organizationId, file);
await client.accounts.page({
  organizationId,
  filter: {},
  sort: { column: 'name', direction: 'ascending' },
  index: 0,
  limit: 100,
});
await bench.close();
process.stdout.write(`${process.resourceUsage().maxRSS * 1024}\n`);
