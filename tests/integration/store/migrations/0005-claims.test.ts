import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

const claim = (id: string) =>
  `INSERT INTO claims (id, organization_id, domain_id, account_id, from_at, origin)
   VALUES ('${id}', 'org', 'domain', '712020:a', 6, 'plan')`;

describe('migration 5, claims', () => {
  it('keeps accounts and domains, and never lets an account have two open claims (rule K1)', () => {
    migratedTo(5, dataOfVersion(4), (store) => {
      expect(store.rows('domain_tokens')).toHaveLength(1);
      store.execute(claim('first'));
      expect(() => store.execute(claim('second'))).toThrow(/UNIQUE/);
      store.execute(`UPDATE claims SET to_at = 7, ended_by = 'plan' WHERE id = 'first'`);
      store.execute(claim('second'));
    });
  });

  it('keeps managed_by in step with the open claim', () => {
    migratedTo(5, dataOfVersion(4), (store) => {
      const managedBy = () => store.rows('accounts')[0]?.['managed_by'];
      expect(managedBy()).toBeNull();
      store.execute(claim('first'));
      expect(managedBy()).toBe('org');
      store.execute(`UPDATE claims SET to_at = 7, ended_by = 'plan'`);
      expect(managedBy()).toBeNull();
    });
  });
});
