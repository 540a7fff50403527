import { day } from './days';
import type { SampleAccount } from './sample-account';
import { sampleId } from './sample-id';
import type { SeededRandom } from './seeded-random';

export interface SampleException {
  readonly id: string;
  readonly email: string;
  readonly reason: string;
  readonly createdAt: number;
  /** Null: holds until somebody ends it. */
  readonly expiresAt: number | null;
  readonly endedAt: number | null;
}

interface Reason {
  readonly text: string;
  readonly service: boolean;
  readonly createdDaysAgo: number;
  readonly expiresInDays: number | null;
  readonly ended?: boolean;
}

const reasons: readonly Reason[] = [
  {
    text: 'Moves private repositories to another account first',
    service: false,
    createdDaysAgo: 26,
    expiresInDays: 3,
  },
  {
    text: 'On parental leave, asked to decide after coming back',
    service: false,
    createdDaysAgo: 71,
    expiresInDays: 9,
  },
  {
    text: 'Works council has not agreed for this office yet',
    service: false,
    createdDaysAgo: 50,
    expiresInDays: 12,
  },
  {
    text: 'Leaves the company at the end of the quarter',
    service: false,
    createdDaysAgo: 12,
    expiresInDays: 37,
  },
  {
    text: 'Maintains an open source project with this account',
    service: false,
    createdDaysAgo: 160,
    expiresInDays: 120,
  },
  {
    text: 'Owner disputes that the address belongs to the company',
    service: false,
    createdDaysAgo: 8,
    expiresInDays: 22,
  },
  {
    text: 'External auditor who uses a company address',
    service: false,
    createdDaysAgo: 90,
    expiresInDays: null,
  },
  {
    text: 'Deploys to production at night; needs a maintenance window',
    service: true,
    createdDaysAgo: 117,
    expiresInDays: 6,
  },
  {
    text: 'Token of this login is built into a partner system',
    service: true,
    createdDaysAgo: 204,
    expiresInDays: null,
  },
  {
    text: 'Asked for time to export personal boards',
    service: false,
    createdDaysAgo: 140,
    expiresInDays: -64,
    ended: true,
  },
];

/** Keeps a few accounts out of every claim, each for its own reason and for its own time. */
export function makeExceptions(
  random: SeededRandom,
  accounts: readonly SampleAccount[],
  now: number,
): SampleException[] {
  const candidates = accounts.filter(({ status, lastActive }) => status === 'active' && lastActive !== null);
  const people = candidates.filter(({ service }) => !service);
  const machines = candidates.filter(({ service }) => service);
  const chosen = new Set<string>();
  return reasons.map((reason) => {
    const email = pickOnce(random, reason.service ? machines : people, chosen);
    const createdAt = now - reason.createdDaysAgo * day;
    const expiresAt = reason.expiresInDays === null ? null : now + reason.expiresInDays * day;
    return {
      id: sampleId(random, createdAt),
      email,
      reason: reason.text,
      createdAt,
      expiresAt,
      endedAt: reason.ended === true ? expiresAt : null,
    };
  });
}

function pickOnce(random: SeededRandom, from: readonly SampleAccount[], chosen: Set<string>): string {
  const { email } = random.pick(from.filter((account) => !chosen.has(account.email)));
  chosen.add(email);
  return email;
}
