const months: Readonly<Record<string, number>> = {
  jan: 0,
  feb: 1,
  mar: 2,
  apr: 3,
  may: 4,
  jun: 5,
  jul: 6,
  aug: 7,
  sep: 8,
  oct: 9,
  nov: 10,
  dec: 11,
};
const firstYear = 1970;
const lastYear = 2199;

const isoDate =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?(Z|UTC|[+-]\d{2}:?\d{2}))?)?$/i;
const writtenDate = /^(\d{1,2})[ -]([a-z]{3})[a-z]*\.?[ -](\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/i;

/**
 * Reads a day or an instant in the forms exports use: `2024-04-28`, ISO 8601 with a time and a zone,
 * `3 Jan 2024`, `14 Dec 2012 15:31:57`. What names no zone is UTC.
 * @returns UTC milliseconds, or undefined for any other form and for days that do not exist
 */
export function readDate(text: string): number | undefined {
  const iso = isoDate.exec(text);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    const local = instant(Number(year), Number(month) - 1, Number(day), hour, minute, second);
    return local === undefined ? undefined : withZone(local, zone);
  }
  const written = writtenDate.exec(text);
  const month = written?.[2] === undefined ? undefined : months[written[2].toLowerCase()];
  if (!written || month === undefined) return undefined;
  return instant(Number(written[3]), month, Number(written[1]), written[4], written[5], written[6]);
}

function instant(
  year: number,
  month: number,
  day: number,
  hour = '0',
  minute = '0',
  second = '0',
): number | undefined {
  if (year < firstYear || year > lastYear) return undefined;
  const [h, m, s] = [Number(hour), Number(minute), Number(second)];
  if (h > 23 || m > 59 || s > 59) return undefined;
  const at = Date.UTC(year, month, day, h, m, s);
  const back = new Date(at);
  // Date.UTC rolls 30 February over to March; a day that does not come back unchanged does not exist.
  return back.getUTCMonth() === month && back.getUTCDate() === day ? at : undefined;
}

function withZone(local: number, zone: string | undefined): number | undefined {
  if (zone === undefined || /^(z|utc)$/i.test(zone)) return local;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(-2));
  if (hours > 14 || minutes > 59) return undefined;
  const offset = (hours * 60 + minutes) * 60_000;
  return zone.startsWith('-') ? local + offset : local - offset;
}
