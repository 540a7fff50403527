import { describe, expect, it } from 'vitest';
import { allSelected, isSelected, nothingSelected, selectedCount, toggled, withSelected } from './selection';

describe('selection', () => {
  it('starts with nothing', () => {
    expect(selectedCount(nothingSelected, 10)).toBe(0);
    expect(isSelected(nothingSelected, 'a')).toBe(false);
  });

  it('toggles a row in and out', () => {
    const one = toggled(nothingSelected, 'a');
    expect(isSelected(one, 'a')).toBe(true);
    expect(toggled(one, 'a')).toEqual(nothingSelected);
  });

  it('counts all that match without their ids, less the ones taken out', () => {
    const most = toggled(toggled(allSelected, 'a'), 'b');
    expect(selectedCount(most, 1_000_000)).toBe(999_998);
    expect(isSelected(most, 'a')).toBe(false);
    expect(isSelected(most, 'c')).toBe(true);
  });

  it('does not know how many all are before they are counted', () => {
    expect(selectedCount(allSelected, undefined)).toBeUndefined();
  });

  it('takes rows back in', () => {
    const most = toggled(allSelected, 'a');
    expect(withSelected(most, ['a'])).toEqual(allSelected);
    expect(withSelected(nothingSelected, ['a', 'b'])).toEqual({ mode: 'some', ids: new Set(['a', 'b']) });
  });
});
