import { deletionDue } from '../../../shared/domain/deletions/grace';

/** What is true of one account, as simply as it can be said; every state of the store must be one of these. */
export interface AccountModel {
  status: 'active' | 'deactivated' | 'deletion-pending' | 'deleted';
  managed: boolean;
  confirmed: boolean;
  synced: boolean | null;
  disputed: boolean;
  repositories: 'kept' | 'moving' | 'none' | null;
  readonly admin: boolean;
  /** Set exactly while a deletion runs. */
  dueAt: number | null;
  name: string;
}

export type Outcome = 'succeeded' | 'unchanged' | 'refused';

/** What an admin may ask for. */
export type ModelOperation =
  | { readonly kind: 'deactivate' }
  | { readonly kind: 'reactivate' }
  | { readonly kind: 'delete' }
  | { readonly kind: 'cancel-deletion' }
  | { readonly kind: 'edit-profile'; readonly name: string }
  | { readonly kind: 'mark-synced'; readonly synced: boolean };

export const newAccount = (admin: boolean): AccountModel => ({
  status: 'active',
  managed: true,
  confirmed: true,
  synced: null,
  disputed: false,
  repositories: null,
  admin,
  dueAt: null,
  name: 'Somebody',
});

/** Some accounts of one organization, and the time. */
export class OrganizationModel {
  now = 0;

  constructor(readonly accounts: readonly AccountModel[]) {}

  /** Does an operation to one account. @returns what its job must say */
  operate(account: AccountModel, operation: ModelOperation): Outcome {
    if (account.status === 'deleted' || !account.managed) return 'refused';
    if (!account.confirmed && operation.kind !== 'mark-synced') return 'refused';
    const pending = account.status === 'deletion-pending';
    switch (operation.kind) {
      case 'deactivate':
        if (account.status === 'deactivated') return 'unchanged';
        if (pending || this.#isHeld(account)) return 'refused';
        return become(account, { status: 'deactivated' });
      case 'reactivate':
        if (account.status === 'active') return 'unchanged';
        return pending ? 'refused' : become(account, { status: 'active' });
      case 'delete':
        if (pending) return 'unchanged';
        if (this.#isHeld(account)) return 'refused';
        return become(account, { status: 'deletion-pending', dueAt: deletionDue(this.now) });
      case 'cancel-deletion':
        if (!pending) return 'unchanged';
        if (this.#isOver(account)) return 'refused';
        return become(account, { status: 'active', dueAt: null });
      case 'edit-profile':
        if (account.synced) return 'refused';
        if (account.name === operation.name) return 'unchanged';
        return become(account, { name: operation.name });
      case 'mark-synced':
        if (account.synced === operation.synced) return 'unchanged';
        return become(account, { synced: operation.synced });
    }
  }

  /** Lets time pass: what is due is erased. */
  wait(milliseconds: number): void {
    this.now += milliseconds;
    for (const account of this.accounts) {
      if (this.#isOver(account)) become(account, { status: 'deleted', dueAt: null, name: 'Former user' });
    }
  }

  #isOver({ dueAt, disputed }: AccountModel): boolean {
    return dueAt !== null && dueAt <= this.now && !disputed;
  }

  #isHeld(account: AccountModel): boolean {
    const { disputed, synced, repositories, admin } = account;
    if (disputed || synced === true || repositories === 'kept' || repositories === 'moving') return true;
    return admin && !this.accounts.some((other) => other !== account && other.admin && isActive(other));
  }
}

function isActive({ status }: AccountModel): boolean {
  return status === 'active';
}

function become(account: AccountModel, next: Partial<AccountModel>): 'succeeded' {
  Object.assign(account, next);
  return 'succeeded';
}
