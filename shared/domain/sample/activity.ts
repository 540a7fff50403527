import { day, minute } from './days';
import type { SeededRandom } from './seeded-random';

export interface Activity {
  readonly added: number;
  /** Null: never active since the account was made. */
  readonly lastActive: number | null;
}

type Range = readonly [fromDaysAgo: number, toDaysAgo: number];

/** How long ago people were last seen. The tail is what every claim finds: accounts nobody uses any more. */
const lastSeen: readonly (readonly [Range | 'never', number])[] = [
  [[0, 1], 24],
  [[1, 7], 22],
  [[7, 30], 15],
  [[30, 90], 9],
  [[90, 365], 11],
  [[365, 1_500], 12],
  ['never', 7],
];

const lastSeenOutside: readonly (readonly [Range | 'never', number])[] = [
  [[0, 7], 18],
  [[7, 90], 30],
  [[90, 365], 27],
  [[365, 1_800], 20],
  ['never', 5],
];

/** Draws when an account was made and last used. */
export function drawActivity(random: SeededRandom, now: number, outside: boolean): Activity {
  const range = random.weighted(outside ? lastSeenOutside : lastSeen);
  if (range === 'never') return { added: now - within(random, [3, 900]), lastActive: null };
  const lastActive = now - within(random, range);
  const age = random.chance(0.12) ? within(random, [1, 60]) : within(random, [60, 2_400]);
  return { added: startOfDay(lastActive - age), lastActive };
}

function within(random: SeededRandom, [from, to]: Range): number {
  return random.int((from * day) / minute, (to * day) / minute) * minute;
}

function startOfDay(at: number): number {
  return Math.floor(at / day) * day;
}
