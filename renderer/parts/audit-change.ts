import { z } from 'zod';
import { type ChangedField, changedFields } from '../../shared/domain/audit/changed-fields';
import { fullInstant } from '../ui/instant';

/** What a job came to, as its end is recorded. */
const CountsSchema = z.array(z.object({ label: z.string(), value: z.number() })).min(1);

/** A changed field in words; null where there was no value. */
export interface ChangeInWords {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an event changed, ready to be read: `graceDays` is "Grace days", instants are dates, lists are listed. */
export function changesInWords(before: unknown, after: unknown): readonly ChangeInWords[] {
  return changedFields(before, after).map((change) => ({
    field: fieldInWords(change.field),
    before: valueInWords(change, change.before),
    after: valueInWords(change, change.after),
  }));
}

function fieldInWords(field: string): string {
  const words = field
    .split('.')
    .map((part) => part.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase())
    .join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function valueInWords({ field }: ChangedField, value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value === 'number' && /(^at|At|until|from)$/.test(field)) return fullInstant(value);
  if (typeof value === 'number') return value.toLocaleString('en');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string') return value;
  const counts = CountsSchema.safeParse(value);
  if (counts.success) {
    return counts.data.map((count) => `${count.label} ${count.value.toLocaleString('en')}`).join(', ');
  }
  return Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? value.join(', ')
    : JSON.stringify(value);
}
