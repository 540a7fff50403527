import type { AccountStatus, ReportedClaim } from '../accounts/account';
import { type DomainState, takesNewClaims } from '../domains/domain';
import type { Manager } from '../permissions/actor';
import type { ClaimReason } from './claim-reason';

/** What must be known of a domain to claim from it. */
export interface ClaimDomainFacts {
  /** Canonical: UTS-46 ASCII, lower case. */
  readonly name: string;
  readonly state: DomainState;
}

/** What must be known of one account to say whether it can be claimed. */
export interface ClaimAccountFacts {
  /** The canonical part after the last `@` of its address. */
  readonly domain: string;
  readonly status: AccountStatus;
  readonly manager: Manager;
  readonly reportedClaim: ReportedClaim;
  readonly openDispute: boolean;
  readonly unexpiredException: boolean;
}

/**
 * Says whether one account can be claimed from one domain, and why not (rules K1, K2, K5). The domain is judged
 * first, then what no one can change about the account, then what can be settled.
 */
export function judgeClaim(domain: ClaimDomainFacts, account: ClaimAccountFacts): ClaimReason {
  if (account.domain !== domain.name) {
    return account.domain.endsWith(`.${domain.name}`) ? 'subdomain' : 'other-domain';
  }
  if (account.manager === 'this-organization') return 'already-ours';
  if (domain.state === 'failing') return 'domain-failing';
  if (!takesNewClaims(domain.state)) return 'domain-not-verified';
  if (account.status === 'deleted') return 'deleted';
  if (account.manager === 'another-organization') return 'claimed-elsewhere';
  if (account.reportedClaim === 'another-organization') return 'reported-elsewhere';
  if (account.openDispute) return 'disputed';
  if (account.unexpiredException) return 'exception';
  return account.reportedClaim === 'this-organization' ? 'reported-ours' : 'claimable';
}

/** Says whether an organization can give an account back (rule K3); the domain's state plays no part. */
export function judgeUnclaim({ manager }: Pick<ClaimAccountFacts, 'manager'>): ClaimReason {
  switch (manager) {
    case 'this-organization':
      return 'releasable';
    case 'another-organization':
      return 'other-claim';
    case 'nobody':
      return 'not-managed';
  }
}
