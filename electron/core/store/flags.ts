import type { Flag } from './schema/column-types';

/** A flag of the store; null where no file said. */
export function booleanOf(flag: Flag | null): boolean | null {
  return flag === null ? null : flag === 1;
}

export function flagOf(value: boolean | null): Flag | null {
  if (value === null) return null;
  return value ? 1 : 0;
}
