import type { SampleAct, SampleDeactivation, SampleDeletion } from '../../../../shared/domain/sample/care';
import type { AuditEntry, Unit } from '../../unit';
import type { SamplePast, Step } from './past';
import { accountKey, insertRows, markSynced } from './queries';

/** What the admin did to managed accounts, and what is noted about them today. */
export function pastOfCare(past: SamplePast): Step[] {
  const { sample } = past;
  return [
    ...sample.care.deletions.map((deletion) => deleting(past, deletion)),
    ...sample.care.deactivations.map((deactivation) => deactivating(past, deactivation)),
    { at: sample.timeline.now, title: 'Note what is known of accounts', work: (unit) => note(past, unit) },
  ];
}

function deleting({ sample, accountsById }: SamplePast, deletion: SampleDeletion): Step {
  return {
    at: deletion.at,
    title: 'Delete an account',
    async work(unit) {
      const account_key = await accountKey(unit.write, sample.id, deletion.accountId);
      const row = {
        id: deletion.id,
        organization_id: sample.id,
        account_key,
        started_at: deletion.at,
        started_by: unit.operator,
        reason: deletion.reason,
        job_id: null,
        due_at: deletion.dueAt,
        ended_at: null,
        ended_by: null,
      };
      await insertRows(unit.write, 'deletions', [row]);
      await unit.audit({
        ...entry(sample.id, 'operations.delete', deletion, accountsById.get(deletion.accountId)?.email),
        after: { status: 'deletion-pending', dueAt: deletion.dueAt },
      });
    },
  };
}

function deactivating({ sample, accountsById }: SamplePast, deactivation: SampleDeactivation): Step {
  const { at, reason, message, accountId } = deactivation;
  return {
    at,
    title: 'Deactivate an account',
    async work(unit) {
      const account_key = await accountKey(unit.write, sample.id, accountId);
      const row = { account_key, at, by: unit.operator, reason, message, job_id: null };
      await insertRows(unit.write, 'account_deactivations', [row]);
      await unit.audit({
        ...entry(sample.id, 'operations.deactivate', deactivation, accountsById.get(accountId)?.email),
        after: { status: 'deactivated' },
      });
    },
  };
}

async function note({ sample, accountsById }: SamplePast, unit: Unit): Promise<void> {
  const { profiles, synced, statements } = sample.care;
  for (const { accountId, jobTitle, department, location, timeZone } of profiles) {
    const row = {
      account_key: await accountKey(unit.write, sample.id, accountId),
      nickname: null,
      job_title: jobTitle,
      department,
      company: sample.name,
      location,
      time_zone: timeZone,
      language: null,
    };
    await insertRows(unit.write, 'account_profiles', [row]);
  }
  for (const { accountId, ...said } of statements) {
    const account_key = await accountKey(unit.write, sample.id, accountId);
    const row = { account_key, ...said, stated_by: 'owner', at: unit.now } as const;
    await insertRows(unit.write, 'kept_repositories', [row]);
  }
  const keys = await Promise.all(synced.map((id) => accountKey(unit.write, sample.id, id)));
  await markSynced(unit.write, keys);
  await unit.auditMany(
    synced.map((id) => ({
      organizationId: sample.id,
      action: 'operations.mark-synced',
      subject: { type: 'account', id, label: accountsById.get(id)?.email ?? null },
      after: { synced: true },
    })),
  );
}

function entry(
  organizationId: string,
  action: string,
  { accountId: id, reason }: SampleAct,
  email: string | undefined,
): AuditEntry {
  return {
    organizationId,
    action,
    subject: { type: 'account', id, label: email ?? null },
    reason,
    before: { status: 'active' },
  };
}
