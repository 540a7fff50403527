import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeySet } from './key-set';

const capacity = 200;
const keys = fc.uniqueArray(fc.nat(capacity - 1));
const sorted = (values: Iterable<number>) => [...values].sort((left, right) => left - right);

test('joins as sets do', () => {
  fc.assert(
    fc.property(keys, keys, (left, right) => {
      const one = KeySet.of(capacity, left);
      const other = KeySet.of(capacity, right);
      expect([...one.and(other).keys()]).toEqual(sorted(left.filter((key) => right.includes(key))));
      expect([...one.or(other).keys()]).toEqual(sorted(new Set([...left, ...right])));
      expect([...one.without(other).keys()]).toEqual(sorted(left.filter((key) => !right.includes(key))));
    }),
  );
});

test('counts and finds what was put in', () => {
  fc.assert(
    fc.property(keys, fc.nat(capacity - 1), (values, key) => {
      const set = KeySet.of(capacity, values);
      expect(set.size).toBe(values.length);
      expect(set.has(key)).toBe(values.includes(key));
    }),
  );
});

test('lists all keys at once in the order in which it walks them', () => {
  fc.assert(
    fc.property(keys, (values) => {
      const set = KeySet.of(capacity, values);
      expect(set.toArray()).toEqual(sorted(values));
      expect(set.toArray()).toEqual([...set.keys()]);
    }),
  );
});

test('leaves out keys beyond its capacity', () => {
  expect([...KeySet.of(10, [9, 10, 1_000]).keys()]).toEqual([9]);
});
