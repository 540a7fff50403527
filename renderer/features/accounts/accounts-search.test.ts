import { describe, expect, it } from 'vitest';
import {
  AccountsSearch,
  columnsOf,
  filterOf,
  readView,
  searchOf,
  sortedBy,
  sortOf,
  viewText,
} from './accounts-search';

describe('the address of the list', () => {
  it('asks for nothing when it is empty', () => {
    const search = AccountsSearch.parse({});
    expect(filterOf(search)).toEqual({});
    expect(sortOf(search)).toEqual({ column: 'name', direction: 'ascending' });
    expect(columnsOf(search)[0]).toBe('name');
  });

  it.each([
    [{ statuses: ['gone'] }],
    [{ kinds: 'managed' }],
    [{ activity: { kind: 'within', days: -3 } }],
    [{ sort: { column: 'password', direction: 'ascending' } }],
    [{ columns: ['<script>'] }],
    [{ q: 'x'.repeat(10_000) }],
    [{ domains: Array.from({ length: 500 }, (_, at) => `d${at}.example`) }],
  ])('leaves out what does not fit: %j', (hostile) => {
    const search = AccountsSearch.parse(hostile);
    expect(filterOf(search)).toEqual({});
    expect(sortOf(search).column).toBe('name');
  });

  it('ignores what other parts of the program put into the address', () => {
    const search = { ...AccountsSearch.parse({}), store: 'sample' };
    expect(filterOf(search)).toEqual({});
    expect(viewText(search)).toBe('{}');
  });

  it('keeps a filter through the address and back', () => {
    const filter = { search: 'ada', statuses: ['active' as const], absent: true };
    expect(filterOf({ ...searchOf({}), ...searchOf(filter) })).toEqual(filter);
  });

  it('clears the parts a new filter does not have', () => {
    const before = { ...AccountsSearch.parse({}), ...searchOf({ absent: true }) };
    expect(filterOf({ ...before, ...searchOf({ kinds: ['managed'] }) })).toEqual({ kinds: ['managed'] });
  });

  it('does not search for blanks', () => {
    expect(filterOf(AccountsSearch.parse({ q: '   ' }))).toEqual({});
  });

  it('shows the name first, and no column twice', () => {
    const search = AccountsSearch.parse({ columns: ['email', 'name', 'email', 'id'] });
    expect(columnsOf(search)).toEqual(['name', 'email', 'id']);
  });
});

describe('sorting', () => {
  const ascending = { column: 'name', direction: 'ascending' } as const;
  it('turns around on the same column and starts upwards on another', () => {
    expect(sortedBy(ascending, 'name').direction).toBe('descending');
    expect(sortedBy({ ...ascending, direction: 'descending' }, 'name').direction).toBe('ascending');
    expect(sortedBy({ ...ascending, direction: 'descending' }, 'email')).toEqual({
      column: 'email',
      direction: 'ascending',
    });
  });
});

describe('a saved view', () => {
  it('brings filter, sort and columns back, but not the open account', () => {
    const search = AccountsSearch.parse({ q: 'ada', columns: ['name', 'id'], open: '712020:1' });
    expect(readView(viewText(search))).toMatchObject({ q: 'ada', columns: ['name', 'id'], open: undefined });
  });

  it('that cannot be read shows everything', () => {
    expect(filterOf(readView('{broken'))).toEqual({});
  });
});
