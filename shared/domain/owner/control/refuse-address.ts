import type { ItemReason } from '../../jobs/job-item';

interface Wanted {
  /** Both as addresses are compared (rule L4). */
  readonly currentKey: string;
  readonly newKey: string;
  /** Whether another account of this store holds the new one. */
  readonly held: boolean;
}

/** Why an owner cannot take a new address, or null where they can; a personal account may move anywhere (rule K4). */
export function refuseAddress({ currentKey, newKey, held }: Wanted): ItemReason | null {
  if (currentKey === newKey) {
    return {
      rule: 'L4',
      sentence: 'The account has this address already.',
      nextStep: 'Type another address.',
    };
  }
  if (held) {
    return {
      rule: 'L4',
      sentence: 'Another account holds this address, and two accounts never share one.',
      nextStep: 'Choose another address, or free this one in the other account first.',
    };
  }
  return null;
}
