/**
 * Writes plain JSON data in the one form of RFC 8785 (JCS): members sorted by UTF-16 code units, no white space,
 * numbers and strings as ECMAScript writes them. Two equal values always give the same text, so it can be hashed.
 * @param value JSON data; members that are `undefined` are left out
 * @throws TypeError for what JSON cannot hold (NaN, infinities, functions, bigint)
 */
export function canonicalJson(value: unknown): string {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (!Number.isFinite(value)) break;
      return JSON.stringify(value);
    case 'object':
      if (value === null) return 'null';
      if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
      return canonicalObject(value);
  }
  throw new TypeError(`${typeof value} is not JSON data`);
}

function canonicalObject(value: object): string {
  const members: string[] = [];
  for (const [name, member] of Object.entries(value).sort(byCodeUnits)) {
    if (member !== undefined) members.push(`${JSON.stringify(name)}:${canonicalJson(member)}`);
  }
  return `{${members.join(',')}}`;
}

function byCodeUnits([left]: [string, unknown], [right]: [string, unknown]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
