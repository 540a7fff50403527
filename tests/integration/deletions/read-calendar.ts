export type Component = Readonly<Record<string, string>>;

export interface ReadEvent {
  readonly [property: string]: string | readonly Component[] | undefined;
  readonly alarms: readonly Component[];
}

const longestLine = 75;

/**
 * Reads a calendar strictly by RFC 5545, so that what it takes any calendar takes.
 * @throws where a line is too long in bytes, ends with something else than CRLF, or a component is not closed
 */
export function readCalendar(text: string): { head: Component; events: ReadEvent[] } {
  if (/[^\r]\n|\r[^\n]/.test(text)) throw new Error('A line does not end with CRLF');
  const lines = text.replace(/\r\n$/, '').split('\r\n');
  for (const line of lines) {
    if (Buffer.byteLength(line) > longestLine) throw new Error(`A line is not folded: ${line}`);
    if (line === '') throw new Error('A line is empty');
  }
  const head: Record<string, string> = {};
  const events: { properties: Record<string, string>; alarms: Record<string, string>[] }[] = [];
  const open: string[] = [];
  for (const line of lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n')) {
    const colon = line.indexOf(':');
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({ properties: {}, alarms: [] });
      if (value === 'VALARM') events.at(-1)?.alarms.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`${value} is closed out of turn`);
    } else {
      const event = events.at(-1);
      const inside = open.at(-1);
      const into =
        inside === 'VALARM' ? event?.alarms.at(-1) : inside === 'VEVENT' ? event?.properties : head;
      if (into === undefined) throw new Error(`${line} stands outside`);
      if (name in into) throw new Error(`${name} comes twice`);
      into[name] = unescaped(value);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} is not closed`);
  if (head['VERSION'] !== '2.0' || !head['PRODID']) throw new Error('VERSION or PRODID is missing');
  return { head, events: events.map(({ properties, alarms }) => ({ ...properties, alarms })) };
}

/** Text as it was before it was escaped; only these four escapes exist. */
function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, letter: string) =>
    letter.toLowerCase() === 'n' ? '\n' : letter,
  );
}
