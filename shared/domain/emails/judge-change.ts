import { type EmailAddress, readEmailAddress } from '../accounts/email-address';
import type { ItemReason } from '../jobs/job-item';
import { reasonOf } from '../operations/permission';
import { decide } from '../permissions/decide';
import type { PermissionFacts } from '../permissions/permission-facts';
import { domainFailing, domainNotProved, emptyAddress, malformedAddress, unchangedAddress } from './refusals';

/** A domain seen from the organization at hand. */
export interface TargetDomain {
  readonly state: 'verified' | 'failing';
}

/** What must be known of one account to say whether its address may change. */
export interface ChangeSubject {
  readonly facts: PermissionFacts;
  /** Canonical form of the present address. */
  readonly emailKey: string;
}

export type Judgement =
  | { readonly kind: 'change'; readonly address: EmailAddress }
  | { readonly kind: 'unchanged'; readonly reason: ItemReason }
  | { readonly kind: 'refused'; readonly reason: ItemReason };

/**
 * Says whether the admin may give an account another address: the matrix first (rules M1, M2), then the address itself,
 * then its domain (rule K4). Whether somebody holds the address is asked separately (rule L4).
 * @param wanted the new address as somebody wrote it
 * @param domainOf the domains that the organization has proved, failing ones included, by canonical name
 */
export function judgeChange(
  { facts, emailKey }: ChangeSubject,
  wanted: string,
  domainOf: (name: string) => TargetDomain | undefined,
): Judgement {
  const cell = decide('change-email', 'org-admin', facts);
  if (!cell.allowed) return refused(reasonOf(cell));
  if (wanted.trim() === '') return refused(emptyAddress);
  const address = readEmailAddress(wanted);
  if (address === null) return refused(malformedAddress);
  if (address.key === emailKey) return { kind: 'unchanged', reason: unchangedAddress };
  const domain = domainOf(address.domain);
  if (domain === undefined) return refused(domainNotProved);
  // A failing proof freezes what would rest on the domain from now on (rule K5).
  if (domain.state === 'failing') return refused(domainFailing);
  return { kind: 'change', address };
}

function refused(reason: ItemReason): Judgement {
  return { kind: 'refused', reason };
}
