import type { ItemReason } from '../jobs/job-item';

/** Everything a change of address is refused with, and what needs no change. No sentence names a person. */

const reason = (rule: string | null, sentence: string, nextStep: string | null): ItemReason => ({
  rule,
  sentence,
  nextStep,
});

export const emptyAddress = reason(null, 'The new address is empty.', 'Write the new address.');
export const malformedAddress = reason(
  null,
  'The new address is no e-mail address.',
  'Write it as name@domain, without a display name.',
);
export const unchangedAddress = reason('L4', 'The account has this address already.', null);

export const accountGone = reason(null, 'This account is not in the store any more.', 'Import a new export.');
export const accountUnknown = reason(
  null,
  'The organization has no account with this id.',
  'Import an export that lists the account, or correct the id.',
);
export const idEmpty = reason(
  null,
  'The row names no account: its id is empty.',
  'Write the id of the account as the exports name it.',
);
export const idMalformed = reason(
  null,
  'The id is none that the service gives.',
  'Write the id of the account as the exports name it.',
);
export const formulaInRow = reason(
  null,
  'The row holds a formula instead of a value.',
  'Paste the values in place of the formulas in the spreadsheet, save, and choose the file again.',
);
export const currentDiffers = reason(
  null,
  'The current e-mail in the file is not the one in the store.',
  'Correct the row, or import a new export if the store is behind.',
);

/** A row that could not be split into its cells. */
export function unreadableRow(fault: string): ItemReason {
  return reason(null, `${fault}.`, 'Mend the row and choose the file again.');
}

export const domainFailing = reason(
  'K4',
  'The proof of the new domain is failing, so it takes no new addresses.',
  'Put the record or file of the domain back, check it, and look again.',
);
export const domainNotProved = reason(
  'K4',
  'The organization has not proved that it owns the new domain.',
  'Verify the domain first, or unclaim the account so that its owner can change the address.',
);

export const rowsAskTheSame = reason(
  'L4',
  'Another row gives this address to another account.',
  'Keep one of the two rows.',
);
export const accountAskedTwice = reason(
  null,
  'An earlier row changes this account already.',
  'Keep one of the two rows.',
);
export const holderStays = reason(
  'L4',
  'The account that holds this address was to leave it, but its own change is refused.',
  'Mend the row of that account first.',
);
export const ringUnsolved = reason(
  'L4',
  'These accounts exchange their addresses, so none of them can go first.',
  'Let it be solved: one of them gets a parking address for a moment.',
);

export const heldByOurs = reason(
  'L4',
  'Another account of the organization holds this address.',
  'Let it be solved: that account gets a parking address. Or choose another address.',
);
export const heldByPersonal = reason(
  'L4',
  'A personal account holds this address, and only its owner can leave it.',
  'Ask the owner to change the address, or claim that account first.',
);
export const heldElsewhere = reason(
  'L4',
  'An account that another organization manages holds this address.',
  'Ask the admin of that organization, or choose another address.',
);
export const heldUnconfirmed = reason(
  'L4',
  'An account whose e-mail was never confirmed holds this address, so it cannot be moved away (rule M2).',
  'Have its confirmation mail sent again, or choose another address.',
);
export const heldSynced = reason(
  'L4',
  'An account that is synced from an identity provider holds this address.',
  'Change that account in the identity provider first, or choose another address.',
);
export const heldDeleted = reason(
  'L4',
  'A deleted account still holds this address in the store.',
  'Import a new export to see whether it is free, or choose another address.',
);

/**
 * An account on its way out holds its address until its last day (rule L4).
 * @param until UTC milliseconds; null where nobody knows when the deletion ends
 * @param ours whether it can be moved to a parking address
 */
export function heldByLeaver(until: number | null, ours: boolean): ItemReason {
  const when = until === null ? 'until its deletion has ended' : `until ${day(until)}`;
  return reason(
    'L4',
    `An account whose deletion is running holds this address ${when}.`,
    ours
      ? 'Let it be solved: that account gets a parking address. Or wait until then.'
      : 'Wait until then, or choose another address.',
  );
}

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

function day(at: number): string {
  return `${dayFormat.format(at)} (UTC)`;
}
