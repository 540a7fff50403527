import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

describe('migration 3, accounts', () => {
  it('keeps the audit trail, and makes accounts that are found by any part of name, e-mail and id', () => {
    migratedTo(3, dataOfVersion(2), (store) => {
      expect(store.rows('audit_events')).toHaveLength(1);
      store.execute(dataOfVersion(3).slice(dataOfVersion(2).length));
      for (const part of ['vel', '@ex', '0:a']) {
        expect(store.rows(`accounts_search WHERE accounts_search MATCH '"${part}"'`), part).toHaveLength(1);
      }
    });
  });
});
