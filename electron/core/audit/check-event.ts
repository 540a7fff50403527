import type { Verification } from '../../../shared/domain/audit/verification';
import { detailsDigest, eventHash } from './chain';
import type { ChainedEvent } from './chain-queries';

export type Fault = Extract<Verification, { kind: 'broken' }>['fault'];

/**
 * Checks one event against the one before.
 * @param previous seq and hash of the event before
 * @returns what is wrong with it, null where it fits
 */
export function faultOf(event: ChainedEvent, previous: { seq: number; hash: string }): Fault | null {
  if (event.seq !== previous.seq + 1) return 'missing';
  if (eventHash(previous.hash, event, event.detailsDigest) !== event.hash) return 'altered';
  if (event.salt === null) return isErased(event) ? null : 'details-altered';
  return detailsDigest(event.salt, event) === event.detailsDigest ? null : 'details-altered';
}

function isErased({ subjectLabel, reason, before, after }: ChainedEvent): boolean {
  return subjectLabel === null && reason === null && before === null && after === null;
}
