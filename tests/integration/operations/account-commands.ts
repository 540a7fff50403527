import fc from 'fast-check';
import { expect } from 'vitest';
import { dayLength } from '../../../shared/domain/deletions/grace';
import { closeDispute, openDispute } from '../../support/open-dispute';
import type { AccountModel, ModelOperation, OrganizationModel } from './account-model';
import type { ModelWorld } from './model-world';

/** Something that happens, to one of the accounts or to the time. */
export type Step =
  | { readonly act: 'operate'; readonly who: number; readonly operation: ModelOperation }
  | { readonly act: 'claim' | 'unclaim' | 'open-dispute' | 'close-dispute'; readonly who: number }
  | { readonly act: 'confirm'; readonly who: number; readonly confirmed: boolean }
  | { readonly act: 'state'; readonly who: number; readonly repositories: 'kept' | 'moving' | 'none' }
  | { readonly act: 'wait'; readonly days: number };

const who = fc.nat(1);
const kind = <const Kind extends string>(name: Kind) => fc.constant({ kind: name });
const operation: fc.Arbitrary<ModelOperation> = fc.oneof(
  kind('deactivate'),
  kind('reactivate'),
  { weight: 2, arbitrary: kind('delete') },
  kind('cancel-deletion'),
  fc.record({ kind: fc.constant('edit-profile' as const), name: fc.constantFrom('Ada', 'Eve') }),
  fc.record({ kind: fc.constant('mark-synced' as const), synced: fc.boolean() }),
);

export const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ act: fc.constant('operate' as const), who, operation }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('wait' as const), days: fc.constantFrom(1, 13, 14) }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('open-dispute' as const), who }) },
  fc.record({ act: fc.constantFrom('claim' as const, 'unclaim' as const, 'close-dispute' as const), who }),
  fc.record({ act: fc.constant('confirm' as const), who, confirmed: fc.boolean() }),
  fc.record({
    act: fc.constant('state' as const),
    who,
    repositories: fc.constantFrom('kept' as const, 'moving' as const, 'none' as const),
  }),
);

/** One step, taken by the model and by the product; afterwards both must say the same. */
export class TakeStep implements fc.AsyncCommand<OrganizationModel, ModelWorld> {
  constructor(private readonly step: Step) {}

  /** Only what can happen at all: there is no second open claim, and no dispute about what is erased. */
  check(model: OrganizationModel): boolean {
    const { step } = this;
    if (step.act === 'operate' || step.act === 'wait') return true;
    const account = accountOf(model, step.who);
    if (account.status === 'deleted') return false;
    if (step.act === 'claim') return !account.managed;
    if (step.act === 'unclaim') return account.managed;
    if (step.act === 'open-dispute') return !account.disputed;
    return step.act !== 'close-dispute' || account.disputed;
  }

  async run(model: OrganizationModel, world: ModelWorld): Promise<void> {
    await this.#take(model, world);
    expect(await world.states()).toEqual(model.accounts.map(stateOf));
  }

  async #take(model: OrganizationModel, world: ModelWorld): Promise<void> {
    const { step } = this;
    if (step.act === 'wait') {
      model.wait(step.days * dayLength);
      return world.wait(step.days * dayLength);
    }
    const account = accountOf(model, step.who);
    const key = world.keys[step.who] ?? 0;
    switch (step.act) {
      case 'operate': {
        const expected = model.operate(account, step.operation);
        expect(await world.operate(step.who, step.operation)).toBe(expected);
        return;
      }
      case 'claim':
        account.managed = true;
        return world.claim(step.who);
      case 'unclaim':
        account.managed = false;
        return world.unclaim(step.who);
      case 'open-dispute':
        account.disputed = true;
        return openDispute(world.core, world.organizationId, key);
      case 'close-dispute':
        account.disputed = false;
        return closeDispute(world.core, key);
      case 'confirm':
        account.confirmed = step.confirmed;
        return world.confirm(step.who, step.confirmed);
      case 'state':
        account.repositories = step.repositories;
        return world.stateRepositories(step.who, step.repositories);
    }
  }

  toString(): string {
    return JSON.stringify(this.step);
  }
}

/** What the store must show of an account. */
function stateOf({ status, dueAt, name, synced }: AccountModel) {
  return { status, dueAt, name, ...(status === 'deleted' ? {} : { synced }) };
}

function accountOf(model: OrganizationModel, index: number): AccountModel {
  const account = model.accounts[index];
  if (!account) throw new Error('The model has no such account');
  return account;
}
