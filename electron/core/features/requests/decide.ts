import { snoozeFault } from '../../../../shared/domain/requests/reminders';
import { NotFound, Refused } from '../../failures';
import type { Unit } from '../../unit';
import { type RequestRow, requestsById } from './inbox-queries';
import { record, requireRequest, settle, theOwner } from './record';

interface OfRequest {
  readonly organizationId: string;
  readonly requestId: string;
}

/** Asks back, notes something, or records what the owner said by another way. */
export async function say(
  unit: Unit,
  { act, words, ...of }: OfRequest & { act: 'ask-back' | 'answer' | 'withdraw' | 'note'; words: string },
): Promise<void> {
  const request = await requireRequest(unit, of);
  const fromOwner = act === 'answer' || act === 'withdraw';
  await record(unit, request, { act, words, ...(fromOwner && { by: theOwner }) });
}

/** Puts a request off: it comes to the head of the list again at an instant, UTC milliseconds. */
export async function snooze(unit: Unit, { until, ...of }: OfRequest & { until: number }): Promise<void> {
  const request = await requireRequest(unit, of);
  const fault = snoozeFault(until, unit.now);
  if (fault !== null) throw new Refused(null, fault, 'Choose an earlier day ahead.');
  await record(unit, request, { act: 'snooze', until });
}

/** Declines requests with the same words; all of them or none. */
export async function decline(
  unit: Unit,
  { words, ...of }: { organizationId: string; requestIds: readonly string[]; words: string },
): Promise<{ declined: number }> {
  const requests = await requireSeveral(unit, of);
  for (const request of requests) await record(unit, request, { act: 'decline', words });
  return { declined: requests.length };
}

/**
 * The requests that a bulk decision names, each once and settled.
 * @throws NotFound when the organization does not have one of them
 */
export async function requireSeveral(
  unit: Unit,
  { organizationId, requestIds }: { organizationId: string; requestIds: readonly string[] },
): Promise<readonly RequestRow[]> {
  const ids = [...new Set(requestIds)];
  const found = new Map(
    (await requestsById(unit.write, organizationId, ids)).map((row) => [row.id, row] as const),
  );
  const settled: RequestRow[] = [];
  for (const id of ids) {
    const row = found.get(id);
    if (!row) throw new NotFound(ids.length === 1 ? 'This request' : 'One of these requests');
    settled.push(await settle(unit, row));
  }
  return settled;
}
