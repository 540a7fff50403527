import type { Agreement, HttpsOutcome, Sighting, SightingOutcome } from './evidence';

type Meaning = 'present' | 'absent' | 'unknown';

/** Distinct operators that must see the same before it counts; one machine's mistake is not enough. */
const operatorsNeeded = 2;

const meanings = {
  match: 'present',
  'old-token': 'absent',
  'wrong-record': 'absent',
  'look-alike': 'absent',
  'no-record': 'absent',
  'no-name': 'absent',
  servfail: 'unknown',
  refused: 'unknown',
  bogus: 'unknown',
  timeout: 'unknown',
  unreachable: 'unknown',
  malformed: 'unknown',
} as const satisfies Record<SightingOutcome, Meaning>;

/**
 * The verdict over several resolvers. Two different operators must see the same and no other may contradict them.
 * Resolvers given at start replace that set; where only one was given, its word is enough, because whoever starts
 * the program chose it. The system's resolver speaks only when the others cannot be reached, and counts only once
 * the admin has accepted it.
 * @param sightings what each resolver showed in one and the same check
 * @param systemAccepted whether the admin accepted the system's resolver for this domain
 */
export function agree(sightings: readonly Sighting[], systemAccepted: boolean): Agreement {
  const named = sightings.filter((sighting) => sighting.origin !== 'system');
  const present = operatorsThatSay(named, 'present');
  const absent = operatorsThatSay(named, 'absent');
  // A validating resolver that calls the zone forged contradicts whoever believed it.
  const forged = named.some((sighting) => sighting.outcome === 'bogus');
  if (present > 0 && (absent > 0 || forged)) return 'differ';
  const needed = Math.min(operatorsNeeded, startResolvers(named) || operatorsNeeded);
  if (present >= needed) return 'proved';
  if (absent >= needed) return 'missing';
  return forged ? 'unknown' : weaker(sightings, { present, absent }, systemAccepted);
}

function weaker(
  sightings: readonly Sighting[],
  named: { readonly present: number; readonly absent: number },
  accepted: boolean,
): Agreement {
  const system = sightings.filter((sighting) => sighting.origin === 'system');
  const present = operatorsThatSay(system, 'present') > 0;
  const absent = operatorsThatSay(system, 'absent') > 0;
  if ((present && (absent || named.absent > 0)) || (absent && named.present > 0)) return 'differ';
  if (present) return accepted ? 'proved' : 'weaker';
  return absent && accepted ? 'missing' : 'unknown';
}

function operatorsThatSay(sightings: readonly Sighting[], meaning: Meaning): number {
  return new Set(
    sightings.filter(({ outcome }) => meanings[outcome] === meaning).map(({ operator }) => operator),
  ).size;
}

function startResolvers(sightings: readonly Sighting[]): number {
  return new Set(sightings.filter(({ origin }) => origin === 'start-option').map(({ operator }) => operator))
    .size;
}

const httpsMeanings = {
  match: 'proved',
  'old-token': 'missing',
  'wrong-token': 'missing',
  'no-token': 'missing',
  'no-file': 'missing',
  'redirect-refused': 'missing',
  'no-name': 'missing',
  status: 'unknown',
  'no-address': 'unknown',
  'not-public': 'unknown',
  'certificate-expired': 'unknown',
  'certificate-self-signed': 'unknown',
  'certificate-wrong-name': 'unknown',
  'certificate-unknown-authority': 'unknown',
  'tls-failed': 'unknown',
  'connection-failed': 'unknown',
  timeout: 'unknown',
  'too-large': 'unknown',
  encoded: 'unknown',
} as const satisfies Record<HttpsOutcome, Agreement>;

/** The verdict of one look at the file: only what the site itself said over valid TLS can prove or miss. */
export function agreementOfFile(outcome: HttpsOutcome): Agreement {
  return httpsMeanings[outcome];
}
