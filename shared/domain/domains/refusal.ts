import type { NameFault } from './canonical-name';
import { neutralText } from './neutral-text';

/** The kinds of refusal of rule K6, and the two that come from what is already in the store. */
export const refusalKinds = [
  'malformed',
  'mixed-script',
  'ip-literal',
  'special-use',
  'public-suffix',
  'unknown-suffix',
  'free-mail',
  'verified-elsewhere',
  'already-added',
] as const;
export type RefusalKind = (typeof refusalKinds)[number];

export interface NameRefusal {
  readonly kind: RefusalKind;
  readonly reason: string;
  readonly nextStep: string;
}

const ownName =
  'Add a domain that your organization registered, such as the part after the @ of your own address.';

export const refusals = {
  specialUse: (name: string, reserved: string): NameRefusal => ({
    kind: 'special-use',
    reason: `${name} is reserved: nobody can own a name under “${reserved}” on the public internet.`,
    nextStep: 'Add the domain that your organization uses for mail on the internet.',
  }),
  publicSuffix: (name: string, operator: 'registry' | 'company'): NameRefusal => ({
    kind: 'public-suffix',
    reason:
      operator === 'registry'
        ? `${name} is a public suffix: everybody can register a name below it.`
        : `${name} is shared by the customers of one company, each under a name of their own.`,
    nextStep: `Add your own name below it, for example your-company.${name}.`,
  }),
  unknownSuffix: (name: string, suffix: string): NameRefusal => ({
    kind: 'unknown-suffix',
    reason: `${name} ends in “.${suffix}”, which is no top-level domain of the internet.`,
    nextStep: 'Check the spelling of the last part.',
  }),
  freeMail: (name: string): NameRefusal => ({
    kind: 'free-mail',
    reason: `${name} gives mailboxes to the public, so the accounts on it belong to the people who use them.`,
    nextStep: ownName,
  }),
  verifiedElsewhere: (name: string, organization: string): NameRefusal => ({
    kind: 'verified-elsewhere',
    reason: `${name} is verified by the organization “${organization}” in this store.`,
    nextStep: `Remove the domain from “${organization}” first, or go on there.`,
  }),
  alreadyAdded: (name: string): NameRefusal => ({
    kind: 'already-added',
    reason: `${name} is already in the list of this organization.`,
    nextStep: 'Open it in the list to see where its verification stands.',
  }),
} as const;

/** Says in words why a text is not a domain's name. */
export function explainFault(fault: NameFault, input: string): NameRefusal {
  const [reason, nextStep] = faultWords[fault];
  const kind = fault === 'mixed-script' || fault === 'ip-literal' ? fault : 'malformed';
  const shown = neutralText(input.trim(), 60);
  return { kind, reason: `${shown === '' ? 'The name' : `“${shown}”`} ${reason}.`, nextStep };
}

const spelling = 'Write the name as it stands after the @ of an address, for example acme-widgets.com.';

const faultWords: Readonly<Record<NameFault, readonly [string, string]>> = {
  empty: ['is empty', spelling],
  address: ['is an e-mail address, not a domain', 'Keep only the part after the @.'],
  url: ['is a web address, not a domain', 'Keep only the name, without https://, path and port.'],
  'ip-literal': ['is an IP address; accounts belong to names', ownName],
  invisible: ['contains an invisible character', 'Type the name by hand instead of pasting it.'],
  wildcard: [
    'contains a wildcard',
    'Add each domain by its own name: every subdomain is verified by itself.',
  ],
  'forbidden-character': ['contains a character that no domain name has', spelling],
  'empty-label': ['has an empty part between two dots', spelling],
  hyphen: ['has a part that begins or ends with a hyphen', spelling],
  'reserved-prefix': ['has a part with hyphens in third and fourth place, which is reserved', spelling],
  'bad-punycode': [
    'has an encoded part (xn--) that does not decode to a valid name',
    'Type the name in its own script.',
  ],
  'label-length': ['has a part longer than 63 characters', spelling],
  'name-length': ['is longer than 253 characters', spelling],
  'single-label': ['is a single word without a dot', spelling],
  'too-many-labels': ['has more than ten parts', spelling],
  'mixed-script': [
    'mixes letters of different scripts in one part, as imitations of other names do',
    'Type the name by hand in one script.',
  ],
};
