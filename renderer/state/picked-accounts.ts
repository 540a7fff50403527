import { create } from 'zustand';
import type { AccountId } from '../../shared/domain/ids';

interface PickedAccounts {
  /** Accounts chosen in a list, on their way into a plan. */
  readonly accountIds: readonly AccountId[];
  pick(accountIds: readonly AccountId[]): void;
}

/** Carries a selection from the list of accounts to a new plan; a reload forgets it. */
export const usePickedAccounts = create<PickedAccounts>((set) => ({
  accountIds: [],
  pick: (accountIds) => set({ accountIds }),
}));
