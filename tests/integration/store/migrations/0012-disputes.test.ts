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

const claim = (id: string, account: string, ending: string | null) =>
  `INSERT INTO claims (id, organization_id, domain_id, account_id, from_at, to_at, origin, ended_by)
   VALUES ('${id}', 'org', 'domain', '${account}', 6, ${ending === null ? 'NULL, ' : '7, '}'plan',
     ${ending === null ? 'NULL' : `'${ending}'`})`;

it('migration 12, disputes: a claim says that it ended by a release or an erasure, and old ends stay', () => {
  const before = ['plan', 'lapse', 'removal'];
  const old = before.map((ending) => claim(ending, '712020:a', ending)).join(';');
  migratedTo(12, `${dataOfVersion(11)};${old}`, (store) => {
    const ended = store.rows('claims').filter(({ to_at }) => to_at !== null);
    expect(ended.map(({ ended_by }) => ended_by)).toEqual(before);
    for (const ending of ['release', 'erasure']) store.execute(claim(ending, '712020:a', ending));
    expect(() => store.execute(claim('other', '712020:a', 'other'))).toThrow(/CHECK/);
    // Rule K1 and the triggers that keep managed_by hold as before.
    expect(() => store.execute(claim('second', '712020:a', null))).toThrow(/UNIQUE/);
    expect(store.rows('accounts')).toMatchObject([{ managed_by: 'org' }]);
    store.execute(`UPDATE claims SET to_at = 8, ended_by = 'release' WHERE id = 'claim'`);
    expect(store.rows('accounts')).toMatchObject([{ managed_by: null }]);
  });
});
