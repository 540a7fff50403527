import type { Decision } from './dispute';

/** Why something cannot be done with a case now. */
export interface CaseRefusal {
  readonly rule: 'K2' | 'L3' | null;
  readonly reason: string;
  readonly nextStep: string;
}

/** What must be known of a case before it is changed. */
export interface CaseStanding {
  readonly decision: Decision | null;
  readonly closedAt: number | null;
}

/** What an admin may do with a case. */
export type CaseAct = 'add' | 'write' | 'decide' | 'refer' | 'close';

/**
 * Says why an act is refused, or null where it is allowed. A closed case is a record: nothing is added to
 * it but the letters that tell what was decided.
 * Closing without a decision is only for a case that support has answered.
 */
export function refuseAct(act: CaseAct, { decision, closedAt }: CaseStanding): CaseRefusal | null {
  if (act === 'write') return null;
  if (closedAt !== null) {
    return {
      rule: null,
      reason: 'This case is closed, and a closed case is a record that nobody changes.',
      nextStep: 'Open a new case for the account if there is something new.',
    };
  }
  if (act === 'refer' && decision === 'referred') {
    return {
      rule: null,
      reason: 'This case has been referred to Atlassian support already.',
      nextStep: 'Add what support answers as a note, then decide the case or close it.',
    };
  }
  if (act === 'close' && decision !== 'referred') {
    return {
      rule: 'L3',
      reason: 'Closing lifts the hold, so a case is closed by a decision.',
      nextStep: 'Decide that the claim is rightful, or release the account.',
    };
  }
  return null;
}

/** The refusal of a second open case about one account, which names the first. @param openedAt UTC milliseconds */
export function alreadyOpen(email: string, openedAt: number): CaseRefusal {
  return {
    rule: null,
    reason: `A case about ${email} is open since ${openedWords(openedAt)}, and an account has one open case at a time.`,
    nextStep: 'Add what is new to that case.',
  };
}

function openedWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(at);
}
