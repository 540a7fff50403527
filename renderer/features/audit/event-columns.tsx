import type { AuditEvent } from '../../../shared/domain/audit/audit-event';
import { actionInWords } from '../../parts/audit-action';
import { changesInWords } from '../../parts/audit-change';
import { OutcomeBadge } from '../../parts/outcome-badge';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Instant } from '../../ui/instant';

export const eventColumns: readonly GridColumn<AuditEvent>[] = [
  { id: 'action', header: 'What', width: 220, cell: ({ action }) => actionInWords(action) },
  { id: 'outcome', header: 'Outcome', width: 104, cell: ({ outcome }) => <OutcomeBadge outcome={outcome} /> },
  { id: 'subject', header: 'Subject', width: 260, cell: (event) => subjectOf(event) },
  { id: 'at', header: 'When', width: 130, cell: ({ at }) => <Instant at={at} /> },
  { id: 'operator', header: 'Who', width: 150, cell: ({ operator }) => operator },
  { id: 'change', header: 'Before → after', width: 260, cell: (event) => summaryOf(event) },
  { id: 'reason', header: 'Reason', width: 260, cell: ({ reason }) => reason },
];

/** What an event was about, in the words of then. */
export function subjectOf({ subjectLabel, subjectId, subjectType, erased }: AuditEvent): string {
  if (erased) return `${subjectType} (erased)`;
  return subjectLabel ?? subjectId ?? '';
}

function summaryOf({ before, after }: AuditEvent): string {
  return changesInWords(before, after)
    .map((change) => {
      const values = [change.before, change.after].filter((value) => value !== null);
      return `${change.field}: ${values.join(' → ')}`;
    })
    .join(' · ');
}
