import { type CultureMix, germanStaff, internationalStaff, nordicStaff } from './names/cultures';

export type AddressForm = 'given.family' | 'initial-family' | 'family.given' | 'given-initial';

/** What kind of work the people of a domain do; decides their apps and how often they come by. */
export type Workforce = 'company' | 'acquired' | 'school' | 'outside';

/** One domain of the sample and the people on it. Days count back from the sample's present. */
export interface DomainScript {
  /** Canonical ASCII form. */
  readonly name: string;
  readonly unicodeName: string;
  readonly accounts: number;
  readonly serviceAccounts: number;
  readonly staff: CultureMix;
  readonly addressForm: AddressForm;
  readonly workforce: Workforce;
  /** Share of the claimable accounts that are claimed; the rest is personal. */
  readonly claimedShare: number;
  /** Share reported as claimed by an organization outside this store. */
  readonly claimedElsewhereShare: number;
  /** Null where the organization never added the domain: its accounts are just people working along. */
  readonly registration: Registration | null;
}

export interface Registration {
  readonly state: 'pending' | 'verified' | 'failing';
  readonly claimMode: 'selected' | 'all' | 'automatic';
  readonly method: 'dns-txt' | 'https-file';
  readonly issuer: 'claimdesk' | 'atlassian';
  readonly addedDaysAgo: number;
  readonly verifiedDaysAgo: number | null;
  readonly failingDaysAgo: number | null;
}

export const organizationName = 'Harbourline Group';
/** Who did everything that lies in the sample's past. */
export const sampleAdmin = 'Maren Holt';
export const foundedDaysAgo = 438;

export const headOffice: DomainScript = {
  name: 'harbourline.example',
  unicodeName: 'harbourline.example',
  accounts: 2_380,
  serviceAccounts: 28,
  staff: internationalStaff,
  addressForm: 'given.family',
  workforce: 'company',
  claimedShare: 0.68,
  claimedElsewhereShare: 0.012,
  registration: {
    state: 'verified',
    claimMode: 'selected',
    method: 'dns-txt',
    issuer: 'atlassian',
    addedDaysAgo: 437,
    verifiedDaysAgo: 436,
    failingDaysAgo: null,
  },
};

const nordicBranch: DomainScript = {
  name: 'fjordfreight.example',
  unicodeName: 'fjordfreight.example',
  accounts: 860,
  serviceAccounts: 9,
  staff: nordicStaff,
  addressForm: 'initial-family',
  workforce: 'company',
  claimedShare: 1,
  claimedElsewhereShare: 0,
  registration: {
    state: 'verified',
    claimMode: 'automatic',
    method: 'https-file',
    issuer: 'claimdesk',
    addedDaysAgo: 301,
    verifiedDaysAgo: 300,
    failingDaysAgo: null,
  },
};

const germanBranch: DomainScript = {
  name: 'xn--hafenbro-c6a.example',
  unicodeName: 'hafenbüro.example',
  accounts: 520,
  serviceAccounts: 6,
  staff: germanStaff,
  addressForm: 'given.family',
  workforce: 'acquired',
  claimedShare: 0,
  claimedElsewhereShare: 0.02,
  registration: {
    state: 'pending',
    claimMode: 'selected',
    method: 'dns-txt',
    issuer: 'claimdesk',
    addedDaysAgo: 2,
    verifiedDaysAgo: null,
    failingDaysAgo: null,
  },
};

const acquiredCompany: DomainScript = {
  name: 'tidewater-systems.example',
  unicodeName: 'tidewater-systems.example',
  accounts: 440,
  serviceAccounts: 11,
  staff: internationalStaff,
  addressForm: 'given-initial',
  workforce: 'acquired',
  claimedShare: 0.93,
  claimedElsewhereShare: 0.005,
  registration: {
    state: 'failing',
    claimMode: 'all',
    method: 'dns-txt',
    issuer: 'claimdesk',
    addedDaysAgo: 215,
    verifiedDaysAgo: 214,
    failingDaysAgo: 9,
  },
};

const academy: DomainScript = {
  name: 'academy.harbourline.example',
  unicodeName: 'academy.harbourline.example',
  accounts: 610,
  serviceAccounts: 2,
  staff: internationalStaff,
  addressForm: 'family.given',
  workforce: 'school',
  claimedShare: 0,
  claimedElsewhereShare: 0.03,
  registration: {
    state: 'verified',
    claimMode: 'selected',
    method: 'dns-txt',
    issuer: 'claimdesk',
    addedDaysAgo: 34,
    verifiedDaysAgo: 33,
    failingDaysAgo: null,
  },
};

const outside = (name: string, accounts: number): DomainScript => ({
  name,
  unicodeName: name,
  accounts,
  serviceAccounts: 0,
  staff: internationalStaff,
  addressForm: 'given.family',
  workforce: 'outside',
  claimedShare: 0,
  claimedElsewhereShare: 0.3,
  registration: null,
});

/** Everybody in the sample, 5,000 accounts in all. */
export const cast: readonly DomainScript[] = [
  headOffice,
  nordicBranch,
  germanBranch,
  acquiredCompany,
  academy,
  outside('brightcopper-consulting.example', 74),
  outside('postbox.example', 58),
  outside('quayside-legal.example', 37),
  outside('mailwagon.example', 21),
];
