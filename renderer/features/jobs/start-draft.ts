import { asksTypedCount, type StartAsk } from '../../../shared/domain/jobs/start-gate';

/** The form that starts a plan, as it is filled in. */
export interface StartDraft {
  readonly when: 'now' | 'later';
  /** As a date field holds it, in local time: `2026-12-24T18:30`; empty while none is chosen. */
  readonly at: string;
  readonly typed: string;
}

export const emptyStart: StartDraft = { when: 'now', at: '', typed: '' };

/** A number as people type it: "1204", "1,204", "1 204"; null for anything else. */
export function typedNumber(text: string): number | null {
  const digits = text.replace(/[\s,.'’]/g, '');
  return /^\d{1,9}$/.test(digits) ? Number(digits) : null;
}

/**
 * What the form asks for.
 * @param ready how many accounts the plan changes
 * @param now UTC milliseconds: a time that has passed is none
 * @returns null while something is missing
 */
export function askOf(
  draft: StartDraft,
  { ready, typedCountAbove, now }: { ready: number; typedCountAbove: number; now: number },
): StartAsk | null {
  const runAt = draft.when === 'now' ? null : instantOf(draft.at);
  if (ready === 0 || (draft.when === 'later' && (runAt === null || runAt <= now))) return null;
  if (!asksTypedCount(ready, typedCountAbove)) return { ready, typed: null, runAt };
  const typed = typedNumber(draft.typed);
  return typed === ready ? { ready, typed, runAt } : null;
}

/** @returns the instant in UTC milliseconds; null where the field holds none */
export function instantOf(local: string): number | null {
  const at = local === '' ? Number.NaN : new Date(local).getTime();
  return Number.isNaN(at) ? null : at;
}
