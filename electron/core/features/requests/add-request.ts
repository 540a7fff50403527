import { RequestId } from '../../../../shared/domain/ids';
import { remindAt } from '../../../../shared/domain/requests/reminders';
import {
  type RequestKind,
  type RequestOrigin,
  requestKindLabels,
} from '../../../../shared/domain/requests/request';
import type { Unit } from '../../unit';
import { accountByAddress } from './facts-queries';
import { readAsk } from './read-ask';
import { theOwner } from './record';
import { insertEvent, insertRequest } from './write-queries';

interface NewRequest {
  readonly organizationId: string;
  readonly email: string;
  readonly kind: RequestKind;
  readonly wanted: string | null;
  readonly words: string;
  readonly origin: RequestOrigin;
  /** UTC milliseconds. */
  readonly writtenAt: number;
}

/**
 * Adds a request to the inbox of an organization.
 * @throws Refused when an address is none
 */
export async function addRequest(unit: Unit, given: NewRequest): Promise<RequestId> {
  const { organizationId, kind, words, origin, writtenAt } = given;
  const { email, wanted } = readAsk(given);
  const account = await accountByAddress(unit.write, organizationId, email.key);
  const id = RequestId.parse(unit.newId());
  await insertRequest(unit.write, {
    id,
    organization_id: organizationId,
    account_key: account?.key ?? null,
    email: email.address,
    email_key: email.key,
    kind,
    wanted: wanted?.address ?? null,
    reason: words,
    state: 'open',
    origin,
    written_at: writtenAt,
    received_at: unit.now,
    remind_at: remindAt('open', unit.now),
    decided_at: null,
    job_id: null,
  });
  await insertEvent(unit.write, id, { at: unit.now, act: 'ask', by: theOwner, words });
  await unit.audit({
    organizationId,
    action: 'requests.ask',
    subject: { type: 'request', id, label: email.address },
    reason: words,
    after: { kind: requestKindLabels[kind], origin, wanted: wanted?.address ?? null },
  });
  return id;
}
