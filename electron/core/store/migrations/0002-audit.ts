import type { Migration } from './migration';

export const audit: Migration = {
  version: 2,
  name: 'audit',
  sql: `
    -- Binds the chain of events to this store: its first hash is made from the id.
    CREATE TABLE audit_chain (
      only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
      instance_id TEXT NOT NULL
    ) STRICT;
    INSERT INTO audit_chain (only_row, instance_id) VALUES (1, lower(hex(randomblob(16))));

    -- The hash of the event before is not kept twice: it is the hash of seq - 1.
    CREATE TABLE audit_events (
      seq INTEGER PRIMARY KEY,
      at INTEGER NOT NULL,
      organization_id TEXT,
      operator TEXT NOT NULL,
      action TEXT NOT NULL,
      outcome TEXT NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
      subject_type TEXT NOT NULL,
      subject_id TEXT,
      job_id TEXT,
      subject_label TEXT,
      reason TEXT,
      before TEXT,
      after TEXT,
      salt TEXT,
      details_digest TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;

    -- Every index entry ends with seq, the row's own key, so each of these serves "newest first" as it stands.
    CREATE INDEX audit_by_organization ON audit_events (organization_id);
    CREATE INDEX audit_by_action ON audit_events (organization_id, action);
    CREATE INDEX audit_by_subject ON audit_events (subject_id) WHERE subject_id IS NOT NULL;
    CREATE INDEX audit_not_done ON audit_events (organization_id) WHERE outcome <> 'done';

    CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit_events
    BEGIN SELECT RAISE(ABORT, 'audit events are never deleted'); END;

    -- Erasing a person (rule L2) empties the personal fields and their salt; everything else stands for good.
    CREATE TRIGGER audit_is_never_rewritten BEFORE UPDATE ON audit_events
    WHEN NEW.seq <> OLD.seq OR NEW.at <> OLD.at OR NEW.organization_id IS NOT OLD.organization_id
      OR NEW.operator <> OLD.operator OR NEW.action <> OLD.action OR NEW.outcome <> OLD.outcome
      OR NEW.subject_type <> OLD.subject_type OR NEW.subject_id IS NOT OLD.subject_id
      OR NEW.job_id IS NOT OLD.job_id OR NEW.details_digest <> OLD.details_digest OR NEW.hash <> OLD.hash
      OR NEW.salt IS NOT NULL OR NEW.subject_label IS NOT NULL OR NEW.reason IS NOT NULL
      OR NEW.before IS NOT NULL OR NEW.after IS NOT NULL
    BEGIN SELECT RAISE(ABORT, 'audit events are never rewritten'); END;
  `,
};
