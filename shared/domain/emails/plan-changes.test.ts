import { describe, expect, test } from 'vitest';
import type { EmailAddress } from '../accounts/email-address';
import { readEmailAddress } from '../accounts/email-address';
import type { Manager } from '../permissions/actor';
import { ordinaryAccount } from '../permissions/permission-facts';
import { addressBook } from './address-book';
import { planChanges, type WantedChange } from './plan-changes';
import { emptyAddress } from './refusals';

const domains = new Map([['x.example', { state: 'verified' }]] as const);

function address(text: string): EmailAddress {
  const read = readEmailAddress(text);
  if (!read) throw new Error(text);
  return read;
}

/** Accounts are numbered by their names: a is 0, b is 1; each holds its name at x.example. */
const numberOf = (name: string) => name.charCodeAt(0) - 97;
const nameOf = (account: number) => String.fromCharCode(97 + account);

function plan(
  changes: string,
  { solving = true, held = 'abcdef', kinds = {} as Record<string, Manager> } = {},
) {
  const accounts = [...held].map((name) => ({
    account: numberOf(name),
    address: address(`${name}@x.example`),
    facts: ordinaryAccount(kinds[name] ?? 'this-organization'),
    until: null,
  }));
  const wanted: WantedChange[] = changes.split(' ').map((text) => {
    const [name = '', to = ''] = text.split('>');
    const known = held.includes(name);
    const fault = known ? null : emptyAddress;
    return {
      account: known ? numberOf(name) : null,
      wanted: to.length === 1 ? `${to}@x.example` : to,
      fault,
    };
  });
  return planChanges(wanted, addressBook(accounts, domains), solving).map((entry) => {
    if (entry.kind === 'step') {
      const { account, to, parking } = entry.step;
      return `${nameOf(account)}${parking ? ' parks at ' : ' to '}${to.address.replace('@x.example', '')}`;
    }
    const { change, kind, reason } = entry;
    return `${change.account === null ? '?' : nameOf(change.account)} ${kind}: ${reason.sentence}`;
  });
}

describe('an order that works', () => {
  test.each([
    ['a free address', 'a>z', ['a to z']],
    ['two that do not meet stay in their order', 'b>z a>y', ['b to z', 'a to y']],
    ['whoever leaves goes first', 'a>b b>z', ['b to z', 'a to b']],
    ['a long chain', 'a>b b>c c>z', ['c to z', 'b to c', 'a to b']],
    ['a swap', 'a>b b>a', ['a parks at a+parked-1', 'b to a', 'a to b']],
    ['a ring of three', 'a>b b>c c>a', ['a parks at a+parked-1', 'c to a', 'b to c', 'a to b']],
    [
      'two rings',
      'a>b b>a c>d d>c',
      ['a parks at a+parked-1', 'b to a', 'a to b', 'c parks at c+parked-1', 'd to c', 'c to d'],
    ],
    ['a holder that nobody named', 'a>b', ['b parks at b+parked-1', 'a to b']],
    ['a chain that ends at one', 'a>b b>c', ['c parks at c+parked-1', 'b to c', 'a to b']],
    ['nothing to do', 'a>a b>z', ['a unchanged: The account has this address already.', 'b to z']],
  ])('%s', (_, changes, expected) => {
    expect(plan(changes)).toEqual(expected);
  });
});

const held = 'The account that holds this address was to leave it, but its own change is refused.';
const twice = 'Another row gives this address to another account.';

describe('refusals', () => {
  test.each([
    ['the same address twice', 'a>z b>z', ['a to z', `b refused: ${twice}`]],
    [
      'the same account twice',
      'a>z a>y',
      ['a to z', 'a refused: An earlier row changes this account already.'],
    ],
    [
      'an address whose holder keeps it',
      'a>a b>a',
      ['a unchanged: The account has this address already.', `b refused: ${twice}`],
    ],
    [
      'behind one that is refused for itself',
      'a>b b>nonsense',
      [`a refused: ${held}`, 'b refused: The new address is no e-mail address.'],
    ],
    ['behind one that came too late', 'c>z b>z a>b', ['c to z', `b refused: ${twice}`, `a refused: ${held}`]],
    ['a row that could not be read', 'q>z a>y', ['? refused: The new address is empty.', 'a to y']],
  ])('%s', (_, changes, expected) => {
    expect(plan(changes)).toEqual(expected);
  });

  test('a personal holder refuses the whole chain', () => {
    expect(plan('a>b b>c', { kinds: { c: 'nobody' } })).toEqual([
      'b refused: A personal account holds this address, and only its owner can leave it.',
      `a refused: ${held}`,
    ]);
  });

  test('without solving, rings and holders refuse, and plain order still works', () => {
    expect(plan('a>b b>a c>d d>z e>f', { solving: false })).toEqual([
      'a refused: These accounts exchange their addresses, so none of them can go first.',
      'b refused: These accounts exchange their addresses, so none of them can go first.',
      'd to z',
      'c to d',
      'e refused: Another account of the organization holds this address.',
    ]);
  });
});
