import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

describe('migration 6, jobs', () => {
  it('keeps claims, and makes jobs that know only their six states', () => {
    migratedTo(6, dataOfVersion(5), (store) => {
      expect(store.rows('claims')).toHaveLength(1);
      const job = (state: string) =>
        `INSERT INTO jobs (id, organization_id, kind, title, state, done, created_at)
         VALUES ('${state}', 'org', 'import', 'Import', '${state}', 0, 1)`;
      for (const state of ['queued', 'running', 'done', 'failed', 'cancelled', 'interrupted'])
        store.execute(job(state));
      expect(() => store.execute(job('paused'))).toThrow(/CHECK/);
    });
  });
});
