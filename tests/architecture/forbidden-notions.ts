/** What no name in the contract may speak of: reading what a person made privately, or acting in their name. */
interface Notion {
  readonly notion: string;
  /** Asked of a name taken apart into lower-case words with blanks between them. */
  readonly pattern: RegExp;
}

export const forbiddenNotions: readonly Notion[] = [
  {
    notion: 'acting as the person',
    pattern: /\b(impersonat\w*|(act|log ?in|sign ?in|run|send|post) as|on behalf|assume|become)\b/,
  },
  {
    notion: 'what a person made',
    pattern:
      /\b(contents?|bod(y|ies)|messages?|chats?|mail(s|box|boxes)|attachments?|comments?|repositor(y|ies)|commits?|blobs?|diffs?|issues?|private)\b/,
  },
  {
    notion: 'a way into the account',
    pattern: /\b(passwords?|passcodes?|secrets?|credentials?|cookies?|sessions?|otp|tokens?|api keys?)\b/,
  },
];

/** Names that speak of such a thing and are harmless all the same, each with the reason; by feature and name. */
export const explainedNames: Readonly<Record<string, string>> = {
  'disputes.body': 'A letter that the admin writes in a case, not one of the person.',
  'domains.tokens': 'What is published in DNS to prove that a domain is owned; opens no account.',
  'domains.tokenId': 'The same, by its id.',
  'domains.tokenExpiresAt': 'The same: when it has to be published by.',
  'domains.reissueToken': 'The same: makes a new one.',
  'domains.adoptToken': 'The same: takes over one that the service has issued.',
  'domains.privateAllowed': 'Whether a check may ask a network address inside the own network.',
  'session.allowPrivateAddresses': 'The same, as the program was started.',
  'operations.message': 'What the admin tells a person whose account is deactivated.',
  'operations.keptRepositories':
    'That there are repositories, as somebody said; how many, never what is in them.',
  'operations.repositories': 'The same: their number.',
  'operations.stateRepositories': 'The same: notes what somebody said.',
  'owner.repositoryAdvice': 'What an owner should do about their own repositories.',
  'owner.mailbox': 'Whether an owner still reads the mail of an address, as they say.',
  'requests.message': 'A request that an owner wrote to the admin; the admin is whom it is for.',
};

/** `tokenExpiresAt` is "token expires at". */
export function wordsOf(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1 $2').toLowerCase();
}
