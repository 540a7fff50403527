import { describeDifference } from './difference';
import { neutralText } from './neutral-text';

/** What stands in front of the token in the record at the domain itself. */
export const recordPrefix = 'atlassian-domain-verification=';
/** A record of another feature (sending notification mail) that is easily taken for this one. */
const lookAlikePrefix = 'atlassian-sending-domain-verification';
const verificationRecord = /^atlassian-domain-verification=([A-Za-z0-9+/_=-]{20,128})$/;
const mostShown = 3;

export interface TxtReading {
  readonly outcome: 'match' | 'old-token' | 'wrong-record' | 'look-alike' | 'no-record';
  /** The records that explain the outcome, fit to be shown; at most three. */
  readonly seen: readonly string[];
  /** How many further TXT records stood at the name. */
  readonly others: number;
  /** How the nearest record differs from the expected one, in one sentence. */
  readonly difference: string | null;
}

/** The exact value to publish for a token. */
export function recordValue(token: string): string {
  return `${recordPrefix}${token}`;
}

/**
 * Judges the TXT records of a name. One exact match is enough, whatever stands beside it; comparison is exact and
 * case-sensitive.
 * @param records each record with its character strings
 * @param token the token that proves the domain now, or null when it ran out
 * @param retired tokens that were replaced; a record holding one is named as such
 */
export function readTxt(
  records: readonly (readonly string[])[],
  token: string | null,
  retired: readonly string[],
): TxtReading {
  const values = records.map((strings) => strings.join(''));
  const expected = token === null ? null : recordValue(token);
  const reading = (outcome: TxtReading['outcome'], chosen: readonly string[], difference: string | null) => ({
    outcome,
    seen: chosen.slice(0, mostShown).map((value) => neutralText(value)),
    others: values.length - Math.min(chosen.length, mostShown),
    difference,
  });
  if (expected !== null && values.includes(expected)) return reading('match', [expected], null);
  const own = values.filter((value) => verificationRecord.test(value));
  const old = own.filter((value) => retired.includes(value.slice(recordPrefix.length)));
  if (old.length > 0) return reading('old-token', old, 'The record holds a token that has been replaced.');
  const near = [...own, ...values.filter((value) => !own.includes(value) && isNear(value, token))];
  const nearest = near[0];
  if (nearest !== undefined) {
    return reading('wrong-record', near, expected === null ? null : describeDifference(expected, nearest));
  }
  const confused = values.filter((value) => value.startsWith(lookAlikePrefix));
  if (confused.length > 0) {
    return reading(
      'look-alike',
      confused,
      'This record is for sending notification mail and proves no ownership.',
    );
  }
  return reading('no-record', [], null);
}

/** A record that was evidently meant to be the right one. */
function isNear(value: string, token: string | null): boolean {
  return /atlassian-domain-verification/i.test(value) || (token !== null && value.includes(token));
}
