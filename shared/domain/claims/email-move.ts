import type { ClaimMode } from '../domains/domain';
import type { Actor } from '../permissions/actor';
import { decide } from '../permissions/decide';
import type { PermissionFacts } from '../permissions/permission-facts';
import type { RuleId } from '../permissions/rule-id';

/** The domain an address is to move to, seen from the organization at hand. */
export interface TargetDomain {
  readonly verifiedByThisOrganization: boolean;
  /** null where no organization here has the domain. */
  readonly mode: ClaimMode | null;
  /** Another account holds the wanted address (rule L4). */
  readonly addressTaken: boolean;
}

export type EmailMove =
  | { readonly allowed: true; readonly claimedOnArrival: boolean }
  | { readonly allowed: false; readonly reason: string; readonly rule: RuleId };

/**
 * Says whether an account's e-mail may move to a domain and whether it is claimed on arrival (rule K4). The
 * matrix decides first who may change the e-mail at all (rule M1).
 */
export function judgeEmailMove(actor: Actor, facts: PermissionFacts, target: TargetDomain): EmailMove {
  const cell = decide('change-email', actor, facts);
  if (!cell.allowed) return { allowed: false, reason: cell.reason, rule: cell.rule };
  if (target.addressTaken) {
    return { allowed: false, reason: 'Another account holds this address; choose a free one.', rule: 'K4' };
  }
  if (actor === 'org-admin' && !target.verifiedByThisOrganization) {
    return {
      allowed: false,
      reason:
        'The admin may move an e-mail only to a verified domain of the organization; verify the domain first or unclaim the account.',
      rule: 'K4',
    };
  }
  const claimedOnArrival =
    facts.manager === 'nobody' && target.verifiedByThisOrganization && target.mode === 'automatic';
  return { allowed: true, claimedOnArrival };
}
