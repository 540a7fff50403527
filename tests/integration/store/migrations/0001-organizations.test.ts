import { describe, expect, it } from 'vitest';
import { migratedTo } from '../../../support/store-at-version';

describe('migration 1, organizations', () => {
  it('makes room for organizations with distinct names, and for settings', () => {
    migratedTo(1, '', (store) => {
      store.execute(`INSERT INTO organizations VALUES ('a', 'Acme', 'acme', 1)`);
      expect(() => store.execute(`INSERT INTO organizations VALUES ('b', 'ACME', 'acme', 1)`)).toThrow(
        /UNIQUE/,
      );
      expect(() => store.execute(`INSERT INTO settings VALUES ('a', 'not json')`)).toThrow(/CHECK/);
    });
  });
});
