import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import type { SampleException } from '../../../../shared/domain/sample/exceptions';
import type { SamplePast, Step } from './past';
import { endException, insertRows } from './queries';

/** Exceptions being made, and the one that was ended again. */
export function pastOfExceptions({ sample }: SamplePast): Step[] {
  return sample.exceptions.flatMap((exception) => {
    const key = readEmailAddress(exception.email)?.key ?? exception.email;
    const subject = { type: 'exception', id: exception.id, label: key };
    return [making(exception, key, subject, sample.id), ...ending(exception, subject, sample.id)];
  });
}

interface Subject {
  readonly type: string;
  readonly id: string;
  readonly label: string;
}

function making(exception: SampleException, key: string, subject: Subject, organizationId: string): Step {
  return {
    at: exception.createdAt,
    title: `Except ${key}`,
    async work(unit) {
      const row = {
        id: exception.id,
        organization_id: organizationId,
        email_key: key,
        reason: exception.reason,
        created_at: unit.now,
        expires_at: exception.expiresAt,
        ended_at: null,
      };
      await insertRows(unit.write, 'exceptions', [row]);
      await unit.audit({
        organizationId,
        action: 'claims.exceptions.except',
        subject,
        reason: exception.reason,
        after: { expiresAt: exception.expiresAt },
      });
    },
  };
}

function ending({ id, endedAt }: SampleException, subject: Subject, organizationId: string): Step[] {
  if (endedAt === null) return [];
  return [
    {
      at: endedAt,
      title: `End the exception of ${subject.label}`,
      async work(unit) {
        await endException(unit.write, id, endedAt);
        await unit.audit({ organizationId, action: 'claims.exceptions.end', subject });
      },
    },
  ];
}
