import type { DisputeCase } from '../../../shared/contract/disputes';

export interface Choice {
  readonly id: 'rightful' | 'release' | 'refer' | 'close';
  readonly label: string;
  /** What it does, before it is done. */
  readonly effect: string;
  /** Names the act and whom it is done to. */
  readonly button: string;
}

/** The ways in which an open case can be decided now. */
export function choicesFor({
  account: { email },
  claim,
  decision,
}: Pick<DisputeCase, 'account' | 'claim' | 'decision'>): readonly Choice[] {
  const referred = decision === 'referred';
  return [
    {
      id: 'rightful',
      label: 'The claim is rightful',
      effect: 'The case is closed and the hold lifts. The account stays as it is.',
      button: 'Keep the claim and close the case',
    },
    {
      id: 'release',
      label: claim ? 'Release the account' : 'Keep the account personal',
      effect: claim
        ? 'In one step: your claim ends, an exception keeps the address from being claimed again, and the case is closed. Access to sites and apps stays as it is.'
        : 'You hold no claim on it. An exception keeps the address from being claimed, and the case is closed.',
      button: claim ? `Release ${email} and close the case` : `Except ${email} and close the case`,
    },
    ...(referred
      ? [
          {
            id: 'close',
            label: 'Close what support has settled',
            effect: 'The hold lifts, and the account stays as it is now.',
            button: 'Close the case',
          } as const,
        ]
      : [
          {
            id: 'refer',
            label: 'Refer to Atlassian support',
            effect: 'The case stays open and the account held, until you close it by hand.',
            button: 'Refer the case to support',
          } as const,
        ]),
  ];
}
