/**
 * The value of a key: the one kept, or a new one that is kept from now on. When there are too many, the one used
 * longest ago is forgotten.
 * @param most how many values are kept
 */
export function remembered<Key, Value>(
  kept: Map<Key, Value>,
  key: Key,
  most: number,
  make: () => Value,
): Value {
  const known = kept.get(key);
  const value = known ?? make();
  kept.delete(key);
  kept.set(key, value);
  for (const oldest of kept.keys()) {
    if (kept.size <= most) break;
    kept.delete(oldest);
  }
  return value;
}
