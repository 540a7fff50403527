/** What waits at the domain of a new address. */
export interface DomainAhead {
  /** Name of the organization that has verified the domain; null where none of this store has. */
  readonly verifiedBy: string | null;
  /** Whether it claims every account that appears on the domain (rule K3). */
  readonly automatic: boolean;
  /** Whether that organization's exports list this account, so that it can be claimed here. */
  readonly listed: boolean;
}

export interface ArrivalWarning {
  /** `claimed`: at once; `may-be-claimed`: whenever the organization likes; `free`: nobody here has the domain. */
  readonly kind: 'claimed' | 'may-be-claimed' | 'free';
  readonly sentence: string;
}

/** Says before a change of address what becomes of the account at its new domain (rule K4). */
export function arrivalWarning({ verifiedBy, automatic, listed }: DomainAhead): ArrivalWarning {
  if (verifiedBy === null) {
    return {
      kind: 'free',
      sentence:
        'No organization in this store has the domain of this address, so the account stays personal.',
    };
  }
  if (automatic && listed) {
    return {
      kind: 'claimed',
      sentence: `${verifiedBy} claims every account on this domain: with this change, your account becomes managed at once, and you can then neither change its e-mail nor delete it.`,
    };
  }
  return {
    kind: 'may-be-claimed',
    sentence: automatic
      ? `${verifiedBy} claims every account on this domain: your account becomes managed as soon as it hears of it.`
      : `${verifiedBy} has verified this domain and may claim your account.`,
  };
}
