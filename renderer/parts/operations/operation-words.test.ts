import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../shared/domain/operations/operation';
import { operationInWords } from './operation-words';

describe('an operation in words', () => {
  const cases: readonly (readonly [Operation, string])[] = [
    [{ kind: 'deactivate', message: null }, 'Deactivate'],
    [{ kind: 'deactivate', message: 'Ask IT' }, 'Deactivate, with the message “Ask IT”'],
    [{ kind: 'cancel-deletion' }, 'Cancel the deletion'],
    [
      { kind: 'edit-profile', change: { company: 'Acme', location: '' } },
      'Change company to “Acme” and location to nothing',
    ],
    [{ kind: 'change-picture', picture: null }, 'Remove the picture'],
    [{ kind: 'mark-synced', synced: false }, 'Mark as not synced'],
  ];
  it.each(cases)('%j is %s', (operation, words) => {
    expect(operationInWords(operation)).toBe(words);
  });
});
