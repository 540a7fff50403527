import { z } from 'zod';

/** The two ways of proving a domain. */
export const verificationMethods = ['dns-txt', 'https-file'] as const;
export const VerificationMethod = z.enum(verificationMethods);
export type VerificationMethod = z.infer<typeof VerificationMethod>;

/** Rule K5; the moves between the states are in `domain-state.ts`. */
export const domainStates = ['pending', 'verified', 'failing', 'lapsed', 'removed'] as const;
export const DomainState = z.enum(domainStates);
export type DomainState = z.infer<typeof DomainState>;

/** Rule K3: hand-picked accounts, all once, or also every account that appears later. */
export const claimModes = ['selected', 'all', 'automatic'] as const;
export const ClaimMode = z.enum(claimModes);
export type ClaimMode = z.infer<typeof ClaimMode>;

/** Who made a token: Claimdesk, or Atlassian (so that one record serves both). */
const tokenIssuers = ['claimdesk', 'atlassian'] as const;
export const TokenIssuer = z.enum(tokenIssuers);
export type TokenIssuer = z.infer<typeof TokenIssuer>;

/** Whether accounts can be claimed now: only while the proof is seen (rule K5: frozen while failing). */
export function takesNewClaims(state: DomainState): boolean {
  return state === 'verified';
}
