/** One field of a subject before and after, as plain JSON values; undefined where it was not there. */
export interface ChangedField {
  /** Names from the outside in, joined by dots: `scope.rule.status`. */
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/**
 * What an event changed, field by field in alphabetical order; equal fields are left out, and null is no value.
 * @param before JSON data as recorded; what is no object is one field named "value"
 */
export function changedFields(before: unknown, after: unknown): readonly ChangedField[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((field) => ({ field, before: old.get(field), after: now.get(field) }))
    .filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function fieldsOf(value: unknown, name = ''): ReadonlyMap<string, unknown> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) return new Map([[name || 'value', value]]);
  const inner = Object.entries(value).map(([key, field]) => fieldsOf(field, name ? `${name}.${key}` : key));
  return new Map(inner.flatMap((fields) => [...fields]));
}
