import { z } from 'zod';
import { Instant } from '../ids';

/**
 * What the head kept outside the store says: nothing was kept yet, it fits, the trail is shorter than it was, the
 * event that stood there is another one now, or the note itself is damaged or of another store.
 */
export const AnchorFinding = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('fits'), count: z.number().int(), at: Instant }),
  z.object({ kind: z.literal('cut'), expected: z.number().int(), found: z.number().int(), at: Instant }),
  z.object({ kind: z.literal('replaced'), seq: z.number().int(), at: Instant }),
  z.object({ kind: z.literal('foreign') }),
  z.object({ kind: z.literal('unreadable') }),
]);
export type AnchorFinding = z.infer<typeof AnchorFinding>;

export function isAlarming(finding: AnchorFinding): boolean {
  return finding.kind !== 'none' && finding.kind !== 'fits';
}

/**
 * Why an event does not fit: it is gone, its hash does not follow from the event before and its own fields, or its
 * personal fields are not those that were recorded.
 */
export const faults = ['missing', 'altered', 'details-altered'] as const;

/** Reports of a verification: how far it is, then one verdict. */
export const Verification = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('checking'), checked: z.number().int(), total: z.number().int() }),
  z.object({
    kind: z.literal('intact'),
    count: z.number().int(),
    head: z.string(),
    /** Events whose personal fields were erased on purpose (rule L2); they verify all the same. */
    erased: z.number().int(),
    /** First event that is dated before the one it follows; null where the clock only went on. */
    clockWentBackAt: z.number().int().nullable(),
    anchor: AnchorFinding,
  }),
  z.object({
    kind: z.literal('broken'),
    /** Number of the first event that does not fit. */
    seq: z.number().int(),
    fault: z.enum(faults),
    anchor: AnchorFinding,
  }),
]);
export type Verification = z.infer<typeof Verification>;
