import type { ChangeAccount, ChangeCheck } from '../../../../shared/contract/emails';
import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import type { AddressBook } from '../../../../shared/domain/emails/address-book';
import { judgeHolder } from '../../../../shared/domain/emails/judge-holder';
import { planChanges } from '../../../../shared/domain/emails/plan-changes';
import { AccountId } from '../../../../shared/domain/ids';
import { NotFound } from '../../failures';
import type { Reader } from '../../store/access';
import { bookAccount } from './book-account';
import { type AccountRow, accountsByAddresses, accountsByIds } from './book-queries';
import { loadBook } from './load-book';

interface Ask {
  readonly organizationId: string;
  readonly accountId: string;
  readonly email: string;
}

/**
 * Says what the change of one address would do and who is in the way (rules M1, M2, K4, L4).
 * @throws NotFound
 */
export async function checkChange(read: Reader, ask: Ask): Promise<ChangeCheck> {
  const { organizationId, accountId, email } = ask;
  const [row] = await accountsByIds(read, organizationId, [accountId]);
  if (!row) throw new NotFound('This account');
  const wanted = readEmailAddress(email);
  const [holder] = wanted ? await accountsByAddresses(read, organizationId, [wanted.key]) : [];
  const inTheWay = holder && holder.key !== row.key ? holder : undefined;
  const book = await loadBook(read, {
    organizationId,
    accounts: [row.key],
    wanted: [email],
    solving: true,
  });
  return {
    account: changeAccount(organizationId, row),
    holder: inTheWay ? changeAccount(organizationId, inTheWay) : null,
    ...verdictOf(row, inTheWay, email, book),
  };
}

function verdictOf(
  row: AccountRow,
  holder: AccountRow | undefined,
  email: string,
  book: AddressBook,
): Pick<ChangeCheck, 'verdict' | 'reason' | 'steps'> {
  const change = { account: row.key, wanted: email, fault: null };
  const entries = planChanges([change], book, true);
  const settled = entries.find((entry) => entry.kind !== 'step');
  if (settled) return { verdict: settled.kind, reason: settled.reason, steps: [] };
  const known = new Map([row, ...(holder ? [holder] : [])].map((account) => [account.key, account]));
  const steps = entries.flatMap((entry) => {
    if (entry.kind !== 'step') return [];
    const { account, from, to, parking } = entry.step;
    const found = known.get(account);
    if (!found) return [];
    const accountId = AccountId.parse(found.id);
    return [{ accountId, name: found.name, from: from.address, to: to.address, parking }];
  });
  const held = holder && book.account(holder.key);
  if (!held) return { verdict: 'change', reason: null, steps };
  return { verdict: 'solvable', reason: judgeHolder(held).reason, steps };
}

function changeAccount(organizationId: string, row: AccountRow): ChangeAccount {
  const { facts, until } = bookAccount(organizationId, row);
  return {
    id: AccountId.parse(row.id),
    name: row.name,
    email: row.email,
    kind: facts.manager === 'nobody' ? 'personal' : 'managed',
    manager: facts.manager,
    status: row.status,
    until,
  };
}
