import { type JobKind, jobKindFacts } from './job-kind';
import { accountsInWords } from './job-words';

/** What a person asks when starting a plan. */
export interface StartAsk {
  /** The number that the button named. */
  readonly ready: number;
  /** The number repeated by hand; null where nobody typed one. */
  readonly typed: number | null;
  /** When it is to begin, UTC milliseconds; null begins at once. */
  readonly runAt: number | null;
}

/** What holds as the plan is started. */
export interface StartFacts {
  readonly kind: JobKind;
  /** How many items the plan will change. */
  readonly ready: number;
  /** Address of who made the plan; null where Settings named none. */
  readonly askedByEmail: string | null;
  /** UTC milliseconds. */
  readonly now: number;
  readonly typedCountAbove: number;
  readonly secondAdmin: boolean;
}

export type StartAnswer =
  | { readonly kind: 'go'; readonly to: 'queued' | 'scheduled' | 'waiting' }
  | { readonly kind: 'refused'; readonly reason: string; readonly nextStep: string };

/** Whether starting a plan of this many accounts asks for the number to be typed. */
export function asksTypedCount(ready: number, typedCountAbove: number): boolean {
  return ready > typedCountAbove;
}

/** Whether a plan of this kind waits for a second admin before it runs. */
export function asksSecondAdmin(kind: JobKind, secondAdmin: boolean): boolean {
  return secondAdmin && jobKindFacts[kind].destructive;
}

/** Where a plan goes that is started, or why it is not. */
export function startGate(ask: StartAsk, facts: StartFacts): StartAnswer {
  const { ready } = facts;
  if (ready === 0) {
    return refused(
      'This plan changes no account.',
      'Read the reasons, mend what stands in the way and look again, or discard the plan.',
    );
  }
  if (ask.ready !== ready) {
    return refused(
      `The plan changes ${accountsInWords(ready)}, not the ${ask.ready.toLocaleString('en')} that the button named.`,
      'Read the plan again and start it with the new number.',
    );
  }
  if (asksTypedCount(ready, facts.typedCountAbove) && ask.typed !== ready) {
    return refused(
      `This plan changes more than ${accountsInWords(facts.typedCountAbove)}, so the number has to be typed, and ${typedWords(ask.typed)}.`,
      `Type ${ready} if you mean all of them.`,
    );
  }
  if (ask.runAt !== null && ask.runAt <= facts.now) {
    return refused('The time chosen has passed.', 'Choose a time to come, or run the plan now.');
  }
  if (!asksSecondAdmin(facts.kind, facts.secondAdmin)) {
    return { kind: 'go', to: ask.runAt === null ? 'queued' : 'scheduled' };
  }
  if (facts.askedByEmail === null) {
    return refused(
      'This plan needs a second admin, and it does not say by address who made it, so the two could not be told apart.',
      'Enter your address in Settings under “Who works here”, then make the plan again.',
    );
  }
  return { kind: 'go', to: 'waiting' };
}

/**
 * Where a plan goes that is started by the very click that makes it: the same questions, but `page` where an answer
 * has to be typed on its page first.
 */
export function oneClickGate(facts: StartFacts): StartAnswer | { readonly kind: 'page' } {
  const { ready, typedCountAbove } = facts;
  if (asksTypedCount(ready, typedCountAbove)) return { kind: 'page' };
  return startGate({ ready, typed: null, runAt: null }, facts);
}

function refused(reason: string, nextStep: string): StartAnswer {
  return { kind: 'refused', reason, nextStep };
}

function typedWords(typed: number | null): string {
  return typed === null ? 'none was typed' : `${typed.toLocaleString('en')} was typed`;
}
