import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

describe('migration 2, audit', () => {
  it('keeps organizations and settings, and binds the trail to the store by a random id', () => {
    const ids: unknown[] = [];
    for (const _ of [1, 2]) {
      migratedTo(2, dataOfVersion(1), (store) => {
        expect(store.rows('organizations')).toEqual([
          { id: 'org', name: 'Acme', name_key: 'acme', created_at: 5 },
        ]);
        expect(store.rows('settings')).toHaveLength(1);
        ids.push(store.rows('audit_chain')[0]?.['instance_id']);
      });
    }
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(ids[1]).not.toBe(ids[0]);
  });
});
