/** One field of a subject before and after. */
export interface ChangedField {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * What an event changed, field by field in alphabetical order; equal fields are left out.
 * @param before JSON data as recorded; what is no object is shown as one field named "value"
 */
export function changedFields(before: unknown, after: unknown): readonly ChangedField[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .sort()
    .map((field) => ({ field, before: old.get(field) ?? null, after: now.get(field) ?? null }))
    .filter((change) => change.before !== change.after);
}

function fieldsOf(value: unknown): ReadonlyMap<string, string> {
  if (value === null || value === undefined) return new Map();
  if (typeof value !== 'object' || Array.isArray(value)) return new Map([['value', inWords(value)]]);
  const known = Object.entries(value).filter(([, field]) => field !== null && field !== undefined);
  return new Map(known.map(([name, field]) => [name, inWords(field)]));
}

function inWords(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
