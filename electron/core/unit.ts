import type { Writer } from './store/access';

/** One thing that happened, as the audit trail keeps it (rule E1). `before` and `after` are plain JSON data. */
export interface AuditEntry {
  readonly organizationId: string | null;
  /** Feature and verb, for example `domains.add`. */
  readonly action: string;
  readonly outcome?: 'done' | 'refused' | 'failed';
  readonly subject: { readonly type: string; readonly id: string | null; readonly label?: string | null };
  readonly reason?: string | null;
  readonly before?: unknown;
  readonly after?: unknown;
  readonly jobId?: string | null;
}

/** A unit of work: everything in it is written together with its audit events, or not at all. */
export interface Unit {
  readonly write: Writer;
  /** The instant of the whole unit, UTC milliseconds. */
  readonly now: number;
  readonly operator: string;
  newId(): string;
  audit(entry: AuditEntry): Promise<void>;
  /** Records many events in batches; returns how many. */
  auditMany(entries: Iterable<AuditEntry>): Promise<number>;
}
