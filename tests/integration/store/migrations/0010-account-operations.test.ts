import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

const deletion = (id: string) =>
  `INSERT INTO deletions (id, organization_id, account_key, started_at, started_by, due_at)
   VALUES ('${id}', 'org', 1, 6, 'Ada', 7)`;
const kept = (state: string) =>
  `INSERT INTO kept_repositories VALUES (1, '${state}', NULL, NULL, 'owner', 6)`;

describe('migration 10, account operations', () => {
  it('keeps accounts, of which nobody has said yet whether they are synced', () => {
    migratedTo(10, dataOfVersion(9), (store) => {
      expect(store.rows('accounts')).toMatchObject([{ id: '712020:a', managed_by: 'org', synced: null }]);
      expect(store.rows('job_items')).toHaveLength(1);
    });
  });

  it('L2: an account has one running deletion at a time, and ended ones beside it', () => {
    migratedTo(10, dataOfVersion(9), (store) => {
      store.execute(deletion('first'));
      expect(() => store.execute(deletion('second'))).toThrow(/UNIQUE/);
      store.execute(`UPDATE deletions SET ended_at = 7, ended_by = 'cancel'`);
      store.execute(deletion('second'));
      expect(() => store.execute(`UPDATE deletions SET ended_by = 'import'`)).toThrow(/CHECK/);
    });
  });

  it('L1: the words of a deactivation end with it, whoever ends it', () => {
    migratedTo(10, dataOfVersion(9), (store) => {
      store.execute(`UPDATE accounts SET status = 'deactivated';
        INSERT INTO account_deactivations (account_key, at, by, reason) VALUES (1, 6, 'Ada', 'Has left')`);
      store.execute(`UPDATE accounts SET status = 'deletion-pending'`);
      expect(store.rows('account_deactivations')).toHaveLength(1);
      store.execute(`UPDATE accounts SET status = 'active'`);
      expect(store.rows('account_deactivations')).toEqual([]);
    });
  });

  it('knows three things to say about private repositories', () => {
    migratedTo(10, dataOfVersion(9), (store) => {
      expect(() => store.execute(kept('perhaps'))).toThrow(/CHECK/);
      store.execute(kept('moving'));
    });
  });

  it('what belongs to an account goes with it, recipes with their organization', () => {
    migratedTo(10, dataOfVersion(9), (store) => {
      store.execute(dataOfVersion(10).slice(dataOfVersion(9).length));
      store.execute(
        `DELETE FROM claims; DELETE FROM domain_tokens; DELETE FROM domains; DELETE FROM organizations`,
      );
      const tables = [
        'account_profiles',
        'account_pictures',
        'account_deactivations',
        'deletions',
        'kept_repositories',
        'recipes',
      ];
      for (const table of tables) expect([table, store.rows(table)]).toEqual([table, []]);
    });
  });
});
