import { accountDifferences } from '../../../../../shared/domain/imports/account-differences';
import type { IdentityChange } from '../../../store/imports/identity-changes';
import type { AuditEntry } from '../../../unit';

const told = new Set(['id', 'name', 'email', 'status', 'role']);

/** The audit event of one account whose identity or standing an import changes (rule E1). */
export function identityEvent(
  { id, known, row }: IdentityChange,
  { organizationId, importId, jobId }: { organizationId: string; importId: string; jobId: string },
): AuditEntry {
  const differences = accountDifferences(known, row).filter(({ field }) => told.has(field));
  const side = (pick: 'before' | 'after') =>
    Object.fromEntries(differences.map((difference) => [difference.field, difference[pick]]));
  return {
    organizationId,
    action: 'imports.change-account',
    subject: { type: 'account', id, label: known.email },
    before: side('before'),
    after: { ...side('after'), importId },
    jobId,
  };
}
