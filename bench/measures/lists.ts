import { OrganizationId } from '../../shared/domain/ids';
import type { Measure } from '../measure';
import { limitRow, ratioRow } from '../row';
import { askAt, askCount, keystrokes } from '../support/account-asks';
import { pagesInTurn } from '../support/bare-pages';
import { benchClient } from '../support/bench-client';
import { benchOrganization } from '../support/populate';
import { percentile, timed } from '../support/timing';

const organizationId = OrganizationId.parse(benchOrganization);
const limit = 100;
/** Places a person looks at in one list, anywhere in it. */
const jumps = 24;

/** Pages, counts and searches of the accounts list over the real transport, every filter with every sort. */
export const lists: Measure = {
  name: 'list',
  async run({ accounts, populated }) {
    const bench = await benchClient(await populated());
    const { page, count } = bench.client.accounts;
    const times = {
      first: [] as number[],
      deep: [] as number[],
      count: [] as number[],
      search: [] as number[],
    };
    for (let at = 0; at < askCount; at += 1) {
      const { filter, sort } = askAt(at);
      times.first.push(await timed(() => page({ organizationId, filter, sort, index: 0, limit })));
      let matching = 0;
      times.count.push(
        await timed(async () => {
          matching = (await count({ organizationId, filter })).count;
        }),
      );
      for (let jump = 1; jump <= jumps; jump += 1) {
        const index = Math.floor((matching * ((at + jump * 37) % 100)) / 100);
        times.deep.push(await timed(() => page({ organizationId, filter, sort, index, limit })));
      }
    }
    const sort = { column: 'name', direction: 'ascending' } as const;
    for (const search of keystrokes()) {
      times.search.push(
        await timed(() => page({ organizationId, filter: { search }, sort, index: 0, limit })),
      );
      times.count.push(await timed(() => count({ organizationId, filter: { search } })));
    }
    const pages = await pagesInTurn(bench, accounts);
    await bench.close();
    const row = (name: string, values: readonly number[], most: number) =>
      limitRow(name, accounts, { ours: percentile(values, 95), limit: most, unit: 'ms' });
    return [
      ratioRow('list: deep page against the bare SQL', accounts, { ...pages, target: 1.5 }),
      row('list: first page, any filter and sort, p95', times.first, 10),
      row('list: deep page, any filter and sort, p95', times.deep, 10),
      row('count: exact number that matches, p95', times.count, 150),
      row('search: keystroke to rows in the core, p95', times.search, 50),
    ];
  },
};
