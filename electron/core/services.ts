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
  /**
   * Claims one account that came to a domain in `automatic` mode by a change of its address (rules K3, K4), audited.
   * @returns name of the domain that claimed it, or null when none did
   */
  claimArrival(unit: Unit, ask: { organizationId: string; accountKey: number }): Promise<string | null>;
  /**
   * Ends the open claim of one account (rule K3): it is personal again, and access is untouched. Audited.
   * @param reason why, as the audit trail keeps it
   * @throws Refused K1 when the organization holds no open claim on it
   */
  releaseAccount(
    unit: Unit,
    ask: { organizationId: string; accountKey: number; reason: string; jobId?: string | null },
  ): Promise<void>;
  /** Keeps the address of one account from every further claim, without an end (rule K2). Audited. */
  exceptAccount(
    unit: Unit,
    ask: { organizationId: string; accountKey: number; reason: string },
  ): Promise<void>;
}
