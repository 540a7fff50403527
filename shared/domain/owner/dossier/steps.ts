import type { DossierAnswers } from './answers';

/** One thing to do, to be ticked when it is done. */
export interface DossierStep {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const evidence: DossierStep = {
  id: 'evidence',
  title: 'Keep what you see',
  text: 'Take a screenshot of the message with the date, and keep old mails, invoices or invitations that name your account.',
};

const copies: DossierStep = {
  id: 'copies',
  title: 'Copy what you cannot lose',
  text: 'Mirror your repositories and export your pages and boards now, while the account still answers. Nothing here changes them.',
};

const support: DossierStep = {
  id: 'support',
  title: 'Write to Atlassian support',
  text: 'Open support.atlassian.com/contact and send the text below. Support puts you in touch with the right admin and makes that admin aware of your account.',
};

const organization: DossierStep = {
  id: 'organization',
  title: 'Write to the organization',
  text: 'Send the text for the organization to its admin or its help desk. If its admin uses Claimdesk, send the dossier file along: it can be taken in as it is.',
};

const wait: DossierStep = {
  id: 'wait',
  title: 'Change nothing until you have an answer',
  text: 'Do not delete the account and do not make a second one under the same address.',
};

const otherAccount = (exists: boolean): DossierStep => ({
  id: 'other-account',
  title: exists ? 'Use your other account to write' : 'Make a second account to write from',
  text: exists
    ? 'Support wants a login. Log in with your other account, and name in the text the address of the account you lost.'
    : 'Support wants a login, and yours does not let you in. Make an account with a private address at id.atlassian.com/signup, and name in the text the address of the account you lost.',
});

const community: DossierStep = {
  id: 'community',
  title: 'Ask in the community if support turns you away',
  text: 'Free accounts are sent to community.atlassian.com. Write there that a managed account is in dispute, without your address; staff who read along can move it to support.',
};

const letter: DossierStep = {
  id: 'letter',
  title: 'Send the printed dossier where no mail is answered',
  text: 'Print the dossier and send it as a letter to the organization, addressed to those who run its accounts. Its postal address stands in the imprint of its website.',
};

/** What to do next, in order; somebody who is locked out needs other ways to be heard. */
export function dossierSteps({ access, stake }: DossierAnswers): readonly DossierStep[] {
  const locked = access.lockedOut === true;
  return [
    evidence,
    ...(stake.kinds.length > 0 ? [copies] : []),
    ...(locked ? [otherAccount(access.otherAccount === true)] : []),
    support,
    ...(locked ? [community] : []),
    organization,
    ...(locked ? [letter] : []),
    wait,
  ];
}
