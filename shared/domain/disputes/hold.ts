/** One thing that nobody may do to an account while a case is open (rules K2, L3). */
export interface HeldAct {
  readonly act: 'claim' | 'deactivate' | 'delete';
  readonly rule: 'K2' | 'L3';
  readonly sentence: string;
}

/**
 * What an open case holds of an account.
 * @param managed true while any organization holds the open claim
 */
export function heldActs({ managed }: { readonly managed: boolean }): readonly HeldAct[] {
  return [
    {
      act: 'claim',
      rule: 'K2',
      sentence: managed
        ? 'The claim stands as it is, and once ended it cannot be made again while the case is open.'
        : 'No plan and no automatic claim takes the account.',
    },
    { act: 'deactivate', rule: 'L3', sentence: 'The account cannot be deactivated.' },
    { act: 'delete', rule: 'L3', sentence: 'The account cannot be deleted.' },
  ];
}
