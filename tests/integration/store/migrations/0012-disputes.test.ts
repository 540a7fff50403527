import { expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

const open = (id: string) =>
  `INSERT INTO disputes (id, organization_id, account_key, opened_at, opened_by, summary)
   VALUES ('${id}', 'org', 1, 6, 'owner', 'Not mine')`;

it('migration 12, disputes: an account has one open case at a time, and closed ones beside it', () => {
  migratedTo(12, dataOfVersion(11), (store) => {
    expect(store.rows('accounts')).toHaveLength(1);
    store.execute(open('first'));
    expect(() => store.execute(open('second'))).toThrow(/UNIQUE/);
    store.execute(`UPDATE disputes SET decision = 'rightful', closed_at = 7 WHERE id = 'first'`);
    store.execute(open('second'));
    expect(store.rows('disputes')).toHaveLength(2);
  });
});
