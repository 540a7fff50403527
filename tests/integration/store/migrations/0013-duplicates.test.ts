import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

const another = `INSERT INTO accounts (key, organization_id, id, name, email, email_key, domain, status, role,
    activity_known, reported_claim, source)
  VALUES (2, 'org', '712020:b', 'Ada L.', 'ada+b@example.com', 'ada+b@example.com', 'example.com', 'active', 'member',
    0, 'none', 'test');`;
const pair = `INSERT INTO duplicate_pairs VALUES ('org', 5, 1, 2, '["plus-tag"]');`;
const verdict = `INSERT INTO duplicate_verdicts VALUES ('org', 1, 2, 'different', 'Twins', 'Ada', 7);`;

describe('migration 13, duplicates', () => {
  it('keeps what was there, and makes verdicts that go with either account', () => {
    migratedTo(13, dataOfVersion(12), (store) => {
      expect(store.rows('accounts')).toHaveLength(1);
      store.execute(another + pair + verdict);
      expect(() => store.execute(verdict)).toThrow(/UNIQUE/);
      store.execute("DELETE FROM accounts WHERE id = '712020:b'");
      expect(store.rows('duplicate_verdicts')).toEqual([]);
    });
  });

  it('makes pairs and looks that go with their organization', () => {
    migratedTo(13, dataOfVersion(12), (store) => {
      store.execute(`INSERT INTO duplicate_looks VALUES ('org', 7, 1, '[]', 0); ${pair}`);
      store.execute('DELETE FROM claims; DELETE FROM domain_tokens; DELETE FROM domains;');
      store.execute('DELETE FROM accounts; DELETE FROM organizations;');
      expect([...store.rows('duplicate_pairs'), ...store.rows('duplicate_looks')]).toEqual([]);
    });
  });
});
