import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

const request = (id: string, kind: string, wanted: string) =>
  `INSERT INTO requests (id, organization_id, account_key, email, email_key, kind, wanted, reason, state, origin,
     written_at, received_at)
   VALUES ('${id}', 'org', 1, 'ada@example.com', 'ada@example.com', '${kind}', ${wanted}, 'Mine', 'open', 'here', 1, 1)`;

describe('migration 11, requests', () => {
  it('keeps what was there, and makes requests that outlive their account and go with their organization', () => {
    migratedTo(11, dataOfVersion(10), (store) => {
      expect(store.rows('accounts')).toHaveLength(1);
      expect(store.rows('claims')).toHaveLength(1);
      store.execute(request('a', 'release', 'NULL'));
      expect(() => store.execute(request('b', 'change-email', 'NULL'))).toThrow(/CHECK/);
      store.execute(`INSERT INTO request_messages VALUES ('m', 'a', 'm', 'key', 1)`);
      store.execute(`DELETE FROM claims; DELETE FROM accounts`);
      expect(store.rows('requests')).toMatchObject([{ account_key: null }]);
      store.execute(`DELETE FROM organizations`);
      expect([...store.rows('requests'), ...store.rows('request_messages')]).toEqual([]);
    });
  });
});
