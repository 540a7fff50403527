import type { ClaimMode, VerificationMethod } from '../../../shared/domain/domains/domain';
import type { Agreement, SightingOutcome } from '../../../shared/domain/domains/evidence';

export const methodWords = {
  'dns-txt': { short: 'DNS record', long: 'a TXT record in DNS' },
  'https-file': { short: 'web file', long: 'a file on the web site' },
} as const satisfies Record<VerificationMethod, unknown>;

export const claimModeWords = {
  selected: { short: 'Selected', long: 'Only accounts that a claim plan names are claimed.' },
  all: {
    short: 'All, once',
    long: 'A claim plan takes all accounts of the domain; later ones stay personal.',
  },
  automatic: { short: 'Automatic', long: 'Accounts that a later import brings are claimed as well.' },
} as const satisfies Record<ClaimMode, unknown>;

/** How an outcome is drawn: a proof, an absence, or something that could not be found out. */
export type Tone = 'good' | 'missing' | 'unknown';

interface OutcomeWords {
  readonly tone: Tone;
  readonly title: string;
  readonly text: string;
}

/** What one resolver's answer means, and what to do about it. */
export const sightingWords = {
  match: { tone: 'good', title: 'Record found', text: 'It is exactly the expected one.' },
  'old-token': { tone: 'missing', title: 'Old token', text: 'Replace the record with the one shown above.' },
  'wrong-record': { tone: 'missing', title: 'Another record', text: 'Compare it with the expected one.' },
  'look-alike': {
    tone: 'missing',
    title: 'Look-alike record',
    text: 'Add the record shown above beside it.',
  },
  'no-record': {
    tone: 'missing',
    title: 'No such record',
    text: 'The name exists, the record is not there.',
  },
  'no-name': { tone: 'missing', title: 'No such name', text: 'The name does not exist in DNS at all.' },
  servfail: {
    tone: 'unknown',
    title: 'Could not check',
    text: 'The resolver could not get an answer from the name servers of the domain.',
  },
  refused: { tone: 'unknown', title: 'Could not check', text: 'The resolver refused to answer.' },
  bogus: {
    tone: 'unknown',
    title: 'DNSSEC failure',
    text: 'The signatures of the zone do not hold; ask whoever runs your DNS.',
  },
  timeout: { tone: 'unknown', title: 'Could not check', text: 'The resolver did not answer in time.' },
  unreachable: {
    tone: 'unknown',
    title: 'Could not check',
    text: 'The resolver cannot be reached from this network.',
  },
  malformed: { tone: 'unknown', title: 'Could not check', text: 'The answer was not usable.' },
} as const satisfies Record<SightingOutcome, OutcomeWords>;

/** What the looks by one method mean together. */
export const agreementWords = {
  proved: { tone: 'good', title: 'Proved', text: 'Everybody who was asked sees the expected record.' },
  missing: {
    tone: 'missing',
    title: 'Not there',
    text: 'Everybody who was asked agrees that it is not there.',
  },
  differ: {
    tone: 'unknown',
    title: 'Answers differ',
    text: 'A change is still spreading. It counts once all agree.',
  },
  weaker: {
    tone: 'unknown',
    title: 'Weaker evidence',
    text: 'Only the resolver of this system could be asked.',
  },
  unknown: {
    tone: 'unknown',
    title: 'Could not check',
    text: 'Too few answers came back; nothing changes because of that.',
  },
} as const satisfies Record<Agreement, OutcomeWords>;
