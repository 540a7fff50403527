import { type ChainedFields, genesisHash, type PersonalFields } from '../audit/chain';
import type { Connection } from './connection';

/** Last event of the chain; seq 0 and the genesis hash while there is none. */
export interface AuditHead {
  readonly seq: number;
  readonly hash: string;
}

/** Prepares the look-up of the last event, as the open transaction sees it. */
export function readAuditHead({ raw }: Connection): () => AuditHead {
  const last = raw.prepare<[], AuditHead>('SELECT seq, hash FROM audit_events ORDER BY seq DESC LIMIT 1');
  const instance = raw.prepare<[], { instance_id: string }>('SELECT instance_id FROM audit_chain');
  return () => last.get() ?? { seq: 0, hash: genesisHash(instance.get()?.instance_id ?? '') };
}

/** Prepares the one statement that writes audit events. */
export function appendAuditEvent({ raw }: Connection) {
  const statement = raw.prepare<unknown[]>(
    `INSERT INTO audit_events (seq, at, organization_id, operator, action, outcome, subject_type, subject_id,
       job_id, subject_label, reason, before, after, salt, details_digest, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  return (
    open: ChainedFields,
    personal: PersonalFields,
    salt: string,
    digest: string,
    hash: string,
  ): void => {
    statement.run(
      open.seq,
      open.at,
      open.organizationId,
      open.operator,
      open.action,
      open.outcome,
      open.subjectType,
      open.subjectId,
      open.jobId,
      personal.subjectLabel,
      personal.reason,
      personal.before,
      personal.after,
      salt,
      digest,
      hash,
    );
  };
}
