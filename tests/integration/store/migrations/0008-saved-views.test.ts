import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

const view = (id: string) => `INSERT INTO saved_views VALUES ('${id}', 'org', 'Admins', 'role=admin', 1)`;

describe('migration 8, saved views', () => {
  it('keeps what was there, and makes views that go with their organization', () => {
    migratedTo(8, dataOfVersion(6), (store) => {
      expect(store.rows('claims')).toHaveLength(1);
      store.execute(view('a'));
      expect(() => store.execute(view('b'))).toThrow(/UNIQUE/);
      store.execute(`DELETE FROM claims; DELETE FROM organizations`);
      expect(store.rows('saved_views')).toEqual([]);
    });
  });
});
