import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import { longestWords } from '../../../../shared/domain/disputes/dispute';
import { type Dossier, readDossier } from '../../../../shared/domain/owner/dossier/dossier';
import { dossierSheet, dossierText } from '../../../../shared/domain/owner/dossier/sheet';
import { BadFile, Refused } from '../../failures';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import { openCase } from './open-case';
import { findAccountByEmail } from './queries';
import { disputedAccount } from './read-cases';
import { insertEntry } from './write-queries';

/**
 * Says what a dossier holds and which account of the organization it is about.
 * @throws BadFile when it is no dossier
 */
export async function lookAtDossier(
  read: Reader,
  { organizationId, dossier: text }: { organizationId: string; dossier: string },
) {
  const dossier = readOrThrow(text);
  const account = await accountOf(read, organizationId, dossier);
  return {
    email: dossier.email,
    writtenAt: dossier.writtenAt,
    sections: dossierSheet(dossier).map(({ title, lines }) => ({ title, lines: [...lines] })),
    account: account ? disputedAccount(account) : null,
  };
}

/**
 * Opens a case from a dossier. What the file says stands in the timeline in full; it proves nothing about who wrote it.
 * @throws BadFile when it is no dossier, Refused when no account has its address
 */
export async function takeIn(
  unit: Unit,
  {
    organizationId,
    dossier: text,
    deadline,
  }: { organizationId: string; dossier: string; deadline: number | null },
): Promise<{ disputeId: string }> {
  const dossier = readOrThrow(text);
  const account = await accountOf(unit.write, organizationId, dossier);
  if (!account) {
    throw new Refused(
      null,
      `No account of this organization has the address ${dossier.email}.`,
      'Import a newer export, or find the account under another address and open the case there.',
    );
  }
  const opened = await openCase(unit, {
    organizationId,
    accountId: account.id,
    openedBy: 'owner',
    words: summaryOf(dossier),
    deadline,
    origin: 'dossier',
  });
  await insertEntry(
    unit.write,
    { ...opened, at: unit.now, by: unit.operator },
    { kind: 'evidence', text: dossierText(dossier), detail: null },
  );
  return opened;
}

function readOrThrow(text: string): Dossier {
  const reading = readDossier(text);
  if (!reading.ok) throw new BadFile(reading.reason, reading.nextStep);
  return reading.dossier;
}

async function accountOf(read: Reader, organizationId: string, { email }: Dossier) {
  const address = readEmailAddress(email);
  return address ? findAccountByEmail(read, organizationId, address.key) : undefined;
}

/** The case in one line: what the profile page shows, and what is at stake. */
function summaryOf({ answers: { shown, stake } }: Dossier): string {
  const named = shown.organization === '' ? 'an organization' : shown.organization;
  const words = [
    shown.belongs === false
      ? `The account names ${named}, to which I do not belong.`
      : `The account names ${named}.`,
    shown.words === '' ? '' : `It says: “${shown.words}”`,
    stake.details,
  ];
  return words
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, longestWords);
}
