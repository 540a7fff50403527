import type { EntryDetail, EntryKind } from '../disputes/entry';
import { remindAt } from '../requests/reminders';
import type { RequestKind, RequestState } from '../requests/request';
import type { RequestAct } from '../requests/request-life';
import type { SampleClaim } from './claims';
import { day, hour } from './days';
import { disputeScripts, requestScripts } from './owners-cast';
import type { SampleAccount } from './sample-account';
import { sampleId } from './sample-id';
import type { SeededRandom } from './seeded-random';

/** One thing said or done in a request. */
export interface SampleSaying {
  readonly at: number;
  readonly act: RequestAct;
  readonly byOwner: boolean;
  readonly words: string;
}

export interface SampleRequest {
  readonly id: string;
  readonly accountId: string;
  readonly email: string;
  readonly kind: RequestKind;
  readonly wanted: string | null;
  readonly state: RequestState;
  readonly remindAt: number | null;
  readonly decidedAt: number | null;
  /** The first one asks. */
  readonly said: readonly SampleSaying[];
}

/** One line of a case. */
export interface SampleCaseLine {
  readonly at: number;
  readonly kind: EntryKind;
  readonly text: string;
  readonly detail: EntryDetail | null;
}

export interface SampleDispute {
  readonly id: string;
  readonly accountId: string;
  readonly email: string;
  readonly deadline: number | null;
  readonly decision: 'rightful' | null;
  /** When it was decided and closed. */
  readonly closedAt: number | null;
  /** The first one opens it. */
  readonly lines: readonly SampleCaseLine[];
}

/** What owners of managed accounts ask for and dispute. */
export interface SampleOwners {
  readonly requests: readonly SampleRequest[];
  readonly disputes: readonly SampleDispute[];
}

/**
 * Lets a few owners speak. Draws after everything else, so that the rest of the sample stays as it is.
 * @param claims those that are open long enough are what an owner may speak about
 * @param now the sample's present, UTC milliseconds
 */
export function makeOwners(
  random: SeededRandom,
  accounts: readonly SampleAccount[],
  claims: readonly SampleClaim[],
  now: number,
): SampleOwners {
  const claimed = new Set(claims.flatMap(({ accountId, to }) => (to === null ? [accountId] : [])));
  const people = accounts.filter(
    ({ id, service, status, emailConfirmed, lastActive, role }) =>
      claimed.has(id) &&
      !service &&
      status === 'active' &&
      emailConfirmed === true &&
      lastActive !== null &&
      role === 'member',
  );
  // Far enough apart that nobody speaks twice, and behind those of whom other things are noted.
  const step = Math.floor(people.length / (requestScripts.length + disputeScripts.length + 1));
  const speaker = (index: number) => people.slice((index + 1) * step, (index + 1) * step + 1);
  const requests = requestScripts.flatMap((script, index) =>
    speaker(index).map((account) => makeRequest(random, account, script, now)),
  );
  const disputes = disputeScripts.flatMap((script, index) =>
    speaker(requestScripts.length + index).map((account) => makeDispute(random, account, script, now)),
  );
  return { requests, disputes };
}

function makeRequest(
  random: SeededRandom,
  { id: accountId, email, domain }: SampleAccount,
  { kind, state, said }: (typeof requestScripts)[number],
  now: number,
): SampleRequest {
  const spoken = said.map(({ hoursAgo, ...saying }) => ({ ...saying, at: now - hoursAgo * hour }));
  const last = spoken.at(-1)?.at ?? now;
  const declined = state === 'declined';
  return {
    id: sampleId(random, spoken[0]?.at ?? now),
    accountId,
    email,
    kind,
    wanted: kind === 'change-email' ? `${email.slice(0, email.indexOf('@'))}.new@${domain}` : null,
    state,
    remindAt: remindAt(state, last),
    decidedAt: declined ? last : null,
    said: spoken,
  };
}

function makeDispute(
  random: SeededRandom,
  { id: accountId, email }: SampleAccount,
  { deadlineInDays, decision, lines }: (typeof disputeScripts)[number],
  now: number,
): SampleDispute {
  const told = lines.map(({ daysAgo, ...line }) => ({ ...line, at: now - daysAgo * day }));
  return {
    id: sampleId(random, told[0]?.at ?? now),
    accountId,
    email,
    deadline: deadlineInDays === null ? null : now + deadlineInDays * day,
    decision,
    closedAt: decision === null ? null : (told.at(-1)?.at ?? now),
    lines: told,
  };
}
