import type { StoreName } from '../../shared/contract/session';
import type { AuditTrail } from './audit/audit-trail';
import type { RefusalBook } from './audit/refusal-book';
import type { Change, ChangeOptions } from './change';
import type { CoreOptions } from './core-options';
import type { DomainChecks } from './features/domains/checks';
import type { SampleKeeper } from './features/sample/sample-keeper';
import type { Jobs } from './jobs/jobs';
import type { Ports } from './ports/ports';
import type { Services } from './services';
import type { Reader } from './store/access';
import type { Store } from './store/open-store';
import type { Unit } from './unit';

/** What every handler gets: the whole core of the store its connection is bound to. */
export interface CoreContext {
  readonly storeName: StoreName;
  readonly store: Store;
  /** Null in the own store, which can never be filled or reset. */
  readonly sample: SampleKeeper | null;
  /** Committed data only; never blocked by a job. */
  readonly read: Reader;
  /** One write transaction for work that no call waits for: jobs and schedules. */
  readonly transact: Change;
  readonly auditTrail: AuditTrail;
  readonly refusals: RefusalBook;
  readonly jobs: Jobs;
  /** Checks of domains, asked for and scheduled. */
  readonly domainChecks: DomainChecks;
  readonly ports: Ports;
  readonly options: CoreOptions;
  readonly services: Services;
  /** Folder of the store's files: uploads, exports, the store itself. */
  readonly directory: string;
}

export interface CallContext extends CoreContext {
  /**
   * Runs one audited write transaction and waits at most a few seconds for its turn.
   * Network is never touched inside: look first, then write.
   * @param wait `patient` for what must be recorded however long a job holds the writer
   */
  change<T>(work: (unit: Unit) => Promise<T>, wait?: ChangeOptions['wait']): Promise<T>;
}
