import type { AccountSelection } from '../../../shared/domain/accounts/account-list';
import type { AccountId } from '../../../shared/domain/ids';
import { accountsInWords } from '../../../shared/domain/jobs/job-words';

/** What an operation is to be done to: one account that is on screen, or what a person selected. */
export type OperationTarget =
  | {
      readonly kind: 'account';
      readonly accountId: AccountId;
      readonly name: string;
      readonly email: string;
    }
  | { readonly kind: 'selection'; readonly selection: AccountSelection; readonly count: number };

export function selectionOf(target: OperationTarget): AccountSelection {
  return target.kind === 'account' ? { mode: 'some', ids: [target.accountId] } : target.selection;
}

export function targetInWords(target: OperationTarget): string {
  return target.kind === 'account' ? target.name || target.email : accountsInWords(target.count);
}
