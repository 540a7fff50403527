import type { LetterTemplate } from './letter-template';

/** What the letters of a case are filled with. */
export interface LetterFacts {
  readonly organization: string;
  readonly email: string;
  /** Name of the person, as the account has it; empty where it says none. */
  readonly name: string;
  /** The open claim of the organization; null where it holds none. */
  readonly claim: { readonly domain: string; readonly since: number } | null;
  readonly openedAt: number;
  readonly deadline: number | null;
  /** What was disputed, in the words the case was opened with. */
  readonly summary: string;
  /** Why it was decided so; null while nothing is decided. */
  readonly because: string | null;
  /** Name of the admin who writes. */
  readonly writer: string;
  /** Address of that admin; null where the settings say none. */
  readonly writerEmail: string | null;
}

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** Fills a template with the facts of a case. Brackets mark what nobody but the writer can fill in. */
export function writeLetter(template: LetterTemplate, facts: LetterFacts): Letter {
  const { subject, paragraphs } = texts[template](facts);
  return { subject, body: [...paragraphs, closing(facts)].join('\n\n') };
}

interface Draft {
  readonly subject: string;
  readonly paragraphs: readonly string[];
}

const texts = {
  'owner-looking': (facts) => ({
    subject: `Your account ${facts.email}: we are looking into it`,
    paragraphs: [
      greeting(facts),
      `you told us that your Atlassian account ${facts.email} should not be managed by ${facts.organization}. We opened a case on ${date(facts.openedAt)} and are looking into it.`,
      'While the case is open, we will not deactivate, delete or claim your account. Your access and your content stay as they are.',
      facts.deadline === null
        ? 'We will write to you as soon as it is decided.'
        : `You will have an answer by ${date(facts.deadline)}.`,
      'If you have anything that shows since when the account has been yours, send it to us: an old invitation, an invoice, a screenshot of the profile page.',
    ],
  }),
  'owner-released': (facts) => ({
    subject: `Your account ${facts.email} is personal again`,
    paragraphs: [
      greeting(facts),
      `we have looked into your case of ${date(facts.openedAt)} and have released your Atlassian account ${facts.email}. ${facts.organization} no longer manages it.`,
      because(facts),
      'You alone control the account now: you may change its e-mail and delete it. Nothing was changed in it, and you still reach everything you reached before. We have noted that it is not to be claimed again.',
      `To be safe from later claims, give the account a private address: as long as it uses one on ${domainOf(facts.email)}, it looks like one of ours.`,
    ],
  }),
  'owner-kept': (facts) => ({
    subject: `Your account ${facts.email}: the claim stands`,
    paragraphs: [
      greeting(facts),
      `we have looked into your case of ${date(facts.openedAt)} about the Atlassian account ${facts.email}. ${facts.organization} goes on managing it.`,
      because(facts),
      `The reason in general: ${claimSentence(facts)}`,
      'Your name, your picture and the access to your content stay yours, and we cannot read what you made privately. If private things sit in this account, tell us: we will leave it as it is until you have moved them to an account with a private address.',
      'If you do not agree, you can take it to Atlassian support, who will get in touch with us.',
    ],
  }),
  'other-admin': (facts) => ({
    subject: `An account on ${domainOf(facts.email)} that may be yours`,
    paragraphs: [
      'Hello,',
      `the person who uses the Atlassian account ${facts.email} tells us that it belongs to your organization or to nobody's. ${claimSentence(facts)}`,
      `They wrote on ${date(facts.openedAt)}:`,
      quoted(facts.summary),
      'Tell us whether the account is one of yours, and whether your organization has verified the domain as well. Until we hear from you we change nothing about the account.',
    ],
  }),
  support: (facts) => ({
    subject: `Disputed claim of the managed account ${facts.email}`,
    paragraphs: [
      'Hello,',
      `we administer the organization ${facts.organization} and have a dispute about the managed account ${facts.email} that we cannot settle alone. ${claimSentence(facts)}`,
      `On ${date(facts.openedAt)} the owner told us:`,
      quoted(facts.summary),
      'We ask you to put us in touch with the person who can prove the account is theirs, or with the admin of the other organization, and to tell us who is entitled to it. We neither deactivate nor delete the account until then.',
      'Id of our organization: [from the address of the administration page]',
    ],
  }),
} as const satisfies Record<LetterTemplate, (facts: LetterFacts) => Draft>;

function greeting({ name }: LetterFacts): string {
  return name === '' ? 'Hello,' : `Hello ${name},`;
}

function because({ because: why }: LetterFacts): string {
  return why === null ? 'We did so because [reason].' : `We did so for this reason: ${why}`;
}

function claimSentence({ organization, claim, email }: LetterFacts): string {
  if (claim === null) return `${organization} holds no claim on it at the moment.`;
  return `${organization} has proved that it owns the domain ${claim.domain}, on which the address ${email} lies, and has managed the account since ${date(claim.since)}.`;
}

function closing({ writer, writerEmail, organization }: LetterFacts): string {
  return [writer, writerEmail, organization].filter((line) => line !== null && line !== '').join('\n');
}

function quoted(words: string): string {
  return words
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

function domainOf(email: string): string {
  return email.slice(email.lastIndexOf('@') + 1);
}

function date(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
