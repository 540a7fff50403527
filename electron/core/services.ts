import type { AccountSelection } from '../../shared/domain/accounts/account-list';
import type { JobId, UploadId } from '../../shared/domain/ids';
import type { BlockerOverride, Operation } from '../../shared/domain/operations/operation';
import type { Ports } from './ports/ports';
import type { Reader } from './store/access';
import type { Store } from './store/open-store';
import type { Unit } from './unit';

/**
 * What one feature may ask of another. A feature never imports another feature's folder: `core.ts` wires these.
 */
export interface Services {
  readonly deletions: DeletionServices;
  readonly accounts: AccountServices;
  readonly operations: OperationServices;
  readonly claims: ClaimServices;
  readonly emails: EmailServices;
  readonly imports: ImportServices;
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
   * @param endedBy what its history says of the end: it was given back, unless it was erased
   * @throws Refused K1 when the organization holds no open claim on it
   */
  releaseAccount(
    unit: Unit,
    ask: {
      organizationId: string;
      accountKey: number;
      reason: string;
      endedBy?: 'release' | 'erasure';
      jobId?: string | null;
    },
  ): Promise<void>;
  /** Keeps the address of one account from every further claim, without an end (rule K2). Audited. */
  exceptAccount(
    unit: Unit,
    ask: { organizationId: string; accountKey: number; reason: string },
  ): Promise<void>;
}

export interface DeletionServices {
  /**
   * Ends the deletions of accounts that an import has found active: they were cancelled in the service (rule L2).
   * Each is audited.
   * @returns how many deletions ended
   */
  endCancelledElsewhere(
    unit: Unit,
    ask: { organizationId: string; importId: string; jobId: string },
  ): Promise<number>;
}

export interface AccountServices {
  /**
   * The keys of the accounts that a selection stands for, in their order. Ids that the organization does not have
   * select nothing.
   */
  selectedKeys(
    context: { readonly store: Store; readonly read: Reader; readonly ports: Ports },
    ask: { organizationId: string; selection: AccountSelection },
  ): Promise<readonly number[]>;
}

export interface OperationServices {
  /**
   * Makes the plan of an operation: a job that says of every account whether it will change, and why not. Nothing
   * is done until the job is queued.
   * @param ask `accountKeys` in the order in which they are to be done; `reason` as the audit trail keeps it
   * @throws Refused L1 for a deactivation without a reason, L3 for an override that does not fit
   * @throws BadFile for a picture that cannot be kept
   */
  plan(
    unit: Unit,
    ask: {
      organizationId: string;
      operation: Operation;
      accountKeys: readonly number[];
      reason: string | null;
      override: BlockerOverride | null;
    },
  ): Promise<{ jobId: JobId }>;
}

export interface EmailServices {
  /**
   * Plans changes of addresses (rules K4, L4): a job whose items stand in an order that works.
   * @param ask `solving` lets accounts that hold a wanted address be moved to a parking address; false unless given
   * @returns the planned job, to be run on its page or by `jobs.enqueue`
   */
  planChange(
    unit: Unit,
    ask: {
      organizationId: string;
      changes: readonly { accountKey: number; email: string }[];
      reason: string | null;
      solving?: boolean;
    },
  ): Promise<{ jobId: JobId }>;
}

/** One row of a file, with the number of its first line and, where it cannot be read, why. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly fault: string | null;
}

export interface ImportServices {
  /**
   * Reads an uploaded file as a table, whatever its encoding and delimiter.
   * @param directory folder of the store's files
   * @returns `rows` reads the rows behind the header, some at a time; between two batches other calls are served
   * @throws BadFile when it is no text or names no columns
   * @throws NotFound when the organization has no such upload
   */
  readUploadedTable(
    directory: string,
    ask: { organizationId: string; uploadId: UploadId },
  ): Promise<{
    fileName: string;
    header: readonly string[];
    rows(): AsyncGenerator<readonly TableRow[], void>;
  }>;
}
