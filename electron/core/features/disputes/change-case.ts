import type { EvidenceFile } from '../../../../shared/domain/disputes/entry';
import { type CaseAct, refuseAct } from '../../../../shared/domain/disputes/judge-case';
import type { LetterTemplate } from '../../../../shared/domain/disputes/letter-template';
import { Refused } from '../../failures';
import type { AuditEntry, Unit } from '../../unit';
import { refusePastDeadline } from './open-case';
import type { CaseRow } from './queries';
import { requireCase } from './read-cases';
import { insertEntry, type NewEntry, updateCase } from './write-queries';

export interface OfCase {
  readonly organizationId: string;
  readonly disputeId: string;
}

/**
 * The case that is to be changed.
 * @throws NotFound, or Refused where the case does not take the act
 */
export async function caseFor(unit: Unit, of: OfCase, act: CaseAct): Promise<CaseRow> {
  const row = await requireCase(unit.write, of);
  const refusal = refuseAct(act, { decision: row.decision, closedAt: row.closed_at });
  if (refusal) throw new Refused(refusal.rule, refusal.reason, refusal.nextStep);
  return row;
}

/** Adds a line to the timeline of a case and audits it under its account. */
export async function record(
  unit: Unit,
  row: CaseRow,
  entry: NewEntry,
  audit: Pick<AuditEntry, 'action' | 'reason' | 'before' | 'after'> & { organizationId: string },
): Promise<void> {
  await insertEntry(unit.write, { disputeId: row.id, at: unit.now, by: unit.operator }, entry);
  await unit.audit({ ...audit, subject: { type: 'account', id: row.account_id, label: row.email } });
}

export async function addNote(unit: Unit, { words, ...of }: OfCase & { words: string }): Promise<void> {
  const row = await caseFor(unit, of, 'add');
  await record(
    unit,
    row,
    { kind: 'note', text: words, detail: null },
    { organizationId: of.organizationId, action: 'disputes.addNote', after: { dispute: row.id } },
  );
}

/** Notes what somebody looked at; of a file only name, size and digest. */
export async function addEvidence(
  unit: Unit,
  { words, file, ...of }: OfCase & { words: string; file: EvidenceFile | null },
): Promise<void> {
  const row = await caseFor(unit, of, 'add');
  await record(
    unit,
    row,
    { kind: 'evidence', text: words, detail: file && { kind: 'file', file } },
    {
      organizationId: of.organizationId,
      action: 'disputes.addEvidence',
      after: { dispute: row.id, sha256: file?.sha256 ?? null },
    },
  );
}

/** @param deadline in UTC milliseconds; null takes it away */
export async function setDeadline(
  unit: Unit,
  { deadline, ...of }: OfCase & { deadline: number | null },
): Promise<void> {
  const row = await caseFor(unit, of, 'add');
  refusePastDeadline(deadline, unit.now);
  await updateCase(unit.write, row.id, { deadline });
  await record(
    unit,
    row,
    { kind: 'deadline', text: '', detail: { kind: 'deadline', deadline } },
    {
      organizationId: of.organizationId,
      action: 'disputes.setDeadline',
      before: { dispute: row.id, deadline: row.deadline },
      after: { dispute: row.id, deadline },
    },
  );
}

/** Keeps a letter as it was sent, in a closed case too. Claimdesk sends none itself. */
export async function recordLetter(
  unit: Unit,
  { template, subject, body, ...of }: OfCase & { template: LetterTemplate; subject: string; body: string },
): Promise<void> {
  const row = await caseFor(unit, of, 'write');
  await record(
    unit,
    row,
    { kind: 'letter', text: body, detail: { kind: 'letter', template, subject } },
    {
      organizationId: of.organizationId,
      action: 'disputes.recordLetter',
      after: { dispute: row.id, template },
    },
  );
}
