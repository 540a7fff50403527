import { describe, expect, it } from 'vitest';
import { operationTitle, takeBackTitle } from './operation-title';

describe('what a plan is called', () => {
  it.each([
    [{ kind: 'deactivate', message: null }, 1_204, 'Deactivate 1,204 accounts'],
    [{ kind: 'delete' }, 1, 'Delete 1 account'],
    [{ kind: 'cancel-deletion' }, 2, 'Cancel deletion of 2 accounts'],
    [{ kind: 'edit-profile', change: { name: 'Ada' } }, 1, 'Change profile of 1 account'],
    [{ kind: 'mark-synced', synced: false }, 3, 'Mark 3 accounts as not synced'],
    [{ kind: 'mark-synced', synced: null }, 3, 'Mark 3 accounts as not known to be synced'],
  ] as const)('%o of %i: %s', (operation, ready, title) => {
    expect(operationTitle(operation, ready)).toBe(title);
  });

  it('says of a take-back what it does', () => {
    expect(takeBackTitle('mark-synced', 2)).toBe('Mark 2 accounts as before');
    expect(takeBackTitle('reactivate', 2)).toBe('Reactivate 2 accounts');
  });
});
