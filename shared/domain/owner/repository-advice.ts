import type { CheckedKind } from './account-check';
import type { NextStep } from './next-steps';

const newAccount: NextStep = {
  title: 'Make a second account with a private address',
  text: 'Its address must not be on a domain that any organization verified, or it will be claimed as well.',
};

const transferPersonalWorkspace: NextStep = {
  title: 'Look where the repositories live',
  text: 'Repositories in the workspace that carries your own name die with the account. Giving the new account access does not save them: transfer each one to a workspace of the new account, or mirror it there.',
};

const handOver: NextStep = {
  title: 'Hand over what lives in other workspaces',
  text: 'Bring the new account into the workspace, give it admin on each private repository, and check with the new account that it really reaches everything. Only then remove the old one.',
};

const bringEverything: NextStep = {
  title: 'Do not forget what a plain copy leaves behind',
  text: 'Wikis, large files (LFS), issues, deployment variables and access rules do not come along by themselves. Note them down before the move and compare afterwards.',
};

const copyNow: NextStep = {
  title: 'Copy what still answers',
  text: 'Pushing and fetching with an SSH key often goes on working when the website no longer lets you in. Run git clone --mirror for each repository now, its wiki included, and keep the copies safe.',
};

/**
 * What to do about private Bitbucket repositories that sit in the account.
 *
 * @param lockedOut true when the person cannot log in any more
 */
export function repositoryAdvice(kind: CheckedKind, lockedOut: boolean): readonly NextStep[] {
  if (lockedOut) return [copyNow, newAccount, transferPersonalWorkspace, bringEverything];
  const steps = [newAccount, transferPersonalWorkspace, handOver, bringEverything];
  if (kind !== 'managed') return steps;
  return [
    {
      title: 'Do it while the account is active',
      text: 'The admin can deactivate or delete the account. As long as it is active you can move everything yourself.',
    },
    ...steps,
  ];
}
