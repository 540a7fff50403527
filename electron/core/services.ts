import type { Unit } from './unit';

/**
 * What one feature may ask of another. A feature never imports another feature's folder: `core.ts` wires these.
 */
export interface Services {
  readonly claims: ClaimServices;
}

export interface ClaimServices {
  /**
   * Ends every open claim that rests on a domain (rule K5), each audited.
   * @param cause `lapse` when the proof ran out, `removal` when the admin removed the domain
   * @returns how many claims ended
   */
  releaseDomain(unit: Unit, ask: { domainId: string; cause: 'lapse' | 'removal' }): Promise<number>;
  /**
   * Claims the accounts an import brought to domains in `automatic` mode (rules K3, K4), each audited.
   * @returns how many accounts were claimed
   */
  claimArrivals(unit: Unit, ask: { organizationId: string; importId: string }): Promise<number>;
}
