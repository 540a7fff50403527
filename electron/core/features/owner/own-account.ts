import { type OwnedFacts, refuseOwnerAct } from '../../../../shared/domain/owner/control/judge-owner-act';
import type { OwnerAct } from '../../../../shared/domain/owner/control/owner-act';
import { Refused } from '../../failures';
import type { Reader } from '../../store/access';
import { begunByOwner } from './deletion-queries';
import { type OwnRow, ownRows } from './own-rows-queries';

/** One account in all its rows: whatever its owner does applies to every one of them. */
export interface OwnAccount {
  /** The row whose name and picture are shown. */
  readonly row: OwnRow;
  readonly rows: readonly OwnRow[];
  readonly facts: OwnedFacts;
}

/** @returns null where no organization of this store lists the address */
export async function ownAccount(read: Reader, emailKey: string): Promise<OwnAccount | null> {
  const rows = await ownRows(read, emailKey);
  const [row] = rows;
  return row ? { row, rows, facts: factsOf(row, rows) } : null;
}

/**
 * The account an owner wants to change.
 * @throws Refused where the store does not know it, or its owner may not
 */
export async function ownAccountFor(
  read: Reader,
  emailKey: string,
  act: OwnerAct,
  now: number,
): Promise<OwnAccount> {
  const account = await ownAccount(read, emailKey);
  if (!account) {
    throw new Refused(
      null,
      'No organization in this store lists this address, so there is nothing here to change.',
      'Change it on your own profile pages at id.atlassian.com.',
    );
  }
  const refusal = refuseOwnerAct(act, account.facts, now);
  if (refusal) {
    throw new Refused(refusal.rule, refusal.sentence, refusal.nextStep ?? 'Nothing needs to be done.');
  }
  return account;
}

function factsOf(row: OwnRow, rows: readonly OwnRow[]): OwnedFacts {
  const leaving = rows.find(({ due_at }) => due_at !== null);
  return {
    // To the owner every organization is another one: what counts is whether any holds the claim (rule K1).
    manager: row.managed_by === null ? 'nobody' : 'another-organization',
    status: leaving ? 'deletion-pending' : row.status,
    openDispute: rows.some(({ dispute_id }) => dispute_id !== null),
    deletion:
      leaving?.due_at == null
        ? null
        : { byOwner: leaving.started_by === begunByOwner, dueAt: leaving.due_at },
  };
}
