import { z } from 'zod';
import { type AuditFilter, AuditOutcome } from '../../../shared/domain/audit/audit-event';

const day = z.iso.date();

/** What the address of the audit screen holds; anything that does not fit is left out and not an error. */
export const AuditSearch = z.object({
  q: z.string().max(200).optional().catch(undefined),
  action: z.string().max(100).optional().catch(undefined),
  outcome: AuditOutcome.optional().catch(undefined),
  operator: z.string().max(120).optional().catch(undefined),
  subject: z.string().max(128).optional().catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
  /** Everything in the store and not only this organization. */
  all: z.boolean().optional().catch(undefined),
});
export type AuditSearch = z.infer<typeof AuditSearch>;

/** The filter that an address asks for. Days are days of this machine; "to" includes its whole day. */
export function filterOf(search: AuditSearch): AuditFilter {
  return {
    scope: search.all ? 'store' : 'organization',
    action: search.action ?? null,
    outcome: search.outcome ?? null,
    subjectId: search.subject ?? null,
    operator: search.operator ?? null,
    from: search.from ? midnight(search.from, 0) : null,
    until: search.to ? midnight(search.to, 1) : null,
    search: search.q ?? '',
  };
}

export function isFiltered(search: AuditSearch): boolean {
  const { all: _, ...rest } = search;
  return Object.values(rest).some((value) => value !== undefined);
}

function midnight(date: string, daysLater: number): number {
  const [year = 0, month = 1, dayOfMonth = 1] = date.split('-').map(Number);
  return new Date(year, month - 1, dayOfMonth + daysLater).getTime();
}
