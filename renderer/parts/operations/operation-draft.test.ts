import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../shared/domain/operations/operation';
import { draftOf, emptyDraft, operationOf, withField } from './operation-draft';

describe('what was filled in', () => {
  it.each(['reactivate', 'delete', 'cancel-deletion'] as const)('%s needs nothing', (kind) => {
    expect(operationOf(emptyDraft(kind))).toEqual({ kind });
  });

  it.each(['edit-profile', 'change-picture', 'mark-synced'] as const)('%s is incomplete at first', (kind) => {
    expect(operationOf(emptyDraft(kind))).toBeNull();
  });

  it('a message of blanks is none', () => {
    expect(operationOf({ ...emptyDraft('deactivate'), message: '  ' })).toEqual({
      kind: 'deactivate',
      message: null,
    });
  });

  it('taking a picture away is not the same as choosing none', () => {
    expect(operationOf({ ...emptyDraft('change-picture'), picture: null })).toEqual({
      kind: 'change-picture',
      picture: null,
    });
  });

  it('a name is never emptied', () => {
    expect(operationOf({ ...emptyDraft('edit-profile'), change: { name: ' ' } })).toBeNull();
  });
});

describe('a field of the profile', () => {
  const draft = emptyDraft('edit-profile');
  it('is sent only when it differs from what stands there', () => {
    const typed = withField(draft, 'jobTitle', 'Nurse', 'Doctor');
    expect(typed.change).toEqual({ jobTitle: 'Nurse' });
    expect(withField(typed, 'jobTitle', 'Doctor ', 'Doctor').change).toEqual({});
  });

  it('is cleared by an empty text', () => {
    expect(withField(draft, 'company', '', 'Acme').change).toEqual({ company: '' });
    expect(withField(draft, 'company', '', null).change).toEqual({});
  });
});

describe('an operation that is looked at once more', () => {
  const operations: readonly Operation[] = [
    { kind: 'deactivate', message: 'Ask IT' },
    { kind: 'deactivate', message: null },
    { kind: 'reactivate' },
    { kind: 'delete' },
    { kind: 'cancel-deletion' },
    { kind: 'edit-profile', change: { company: 'Acme', location: '' } },
    { kind: 'change-picture', picture: null },
    { kind: 'mark-synced', synced: false },
  ];
  it.each(operations)('%j is the same again', (operation) => {
    expect(operationOf(draftOf(operation))).toEqual(operation);
  });
});
