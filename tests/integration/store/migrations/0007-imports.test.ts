import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

describe('migration 7, imports', () => {
  it('keeps jobs, and lets a claim follow its account to the id of the service', () => {
    migratedTo(7, dataOfVersion(6), (store) => {
      expect(store.rows('jobs')).toHaveLength(1);
      store.execute(`UPDATE accounts SET id = '557057:b' WHERE id = '712020:a'`);
      expect(store.rows('claims')[0]?.['account_id']).toBe('557057:b');
    });
  });
});
