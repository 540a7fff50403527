import type { ItemReason } from '../jobs/job-item';
import { accountGone, accountUnknown, emptyAddress, malformedAddress } from './refusals';

const byRule: Readonly<Record<string, number>> = { M1: 403, M2: 403, K4: 403, L2: 404 };
const bySentence: ReadonlyMap<string, number> = new Map([
  [emptyAddress.sentence, 400],
  [malformedAddress.sentence, 400],
  [accountUnknown.sentence, 404],
  [accountGone.sentence, 404],
]);

/** What the service answers to a change of an address that it makes. */
export const changedAnswer = 204;

/**
 * The HTTP status with which the service would answer a change that is refused here.
 * @returns null where its documents name none: they do not say what a held address is answered with (rule L4)
 */
export function serviceAnswer({ rule, sentence }: ItemReason): number | null {
  return (rule === null ? bySentence.get(sentence) : byRule[rule]) ?? null;
}
