import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

const domain = (id: string, organization: string, state: string) =>
  `INSERT INTO domains (id, organization_id, name, unicode_name, state, claim_mode, added_at)
   VALUES ('${id}', '${organization}', 'example.com', 'example.com', '${state}', 'selected', 1)`;

describe('migration 4, domains', () => {
  it('keeps accounts, and lets a domain be verified by one organization only', () => {
    migratedTo(4, dataOfVersion(3), (store) => {
      expect(store.rows('accounts')).toHaveLength(1);
      store.execute(`INSERT INTO organizations VALUES ('other', 'Other', 'other', 1)`);
      store.execute(domain('a', 'org', 'verified'));
      store.execute(domain('b', 'other', 'pending'));
      expect(() => store.execute(`UPDATE domains SET state = 'verified' WHERE id = 'b'`)).toThrow(/UNIQUE/);
      expect(() => store.execute(domain('c', 'org', 'pending'))).toThrow(/UNIQUE/);
    });
  });
});
