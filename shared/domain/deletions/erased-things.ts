/** What the end of a deletion takes away for good (rule L2), as sentences for screens. */
export const erasedThings: readonly string[] = [
  'Name, e-mail address, nickname, job details, location and language',
  'The picture',
  'Apps, groups and authentication policy',
  'What the person wrote in requests and what was written in disputes',
  'Names, addresses, reasons and values in the audit trail and in jobs about this account',
];

/** What stays, so that nothing is silently lost (rule E2). */
export const keptThings: readonly string[] = [
  'The account id, with the words “Former user”',
  'That each act happened, when and by whom; the audit trail still verifies',
  'Content in the service, shown there as “Former user”',
  'Files you exported before, and backups of the store; delete those yourself',
];
