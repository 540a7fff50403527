import {
  eraseEventsAbout,
  eraseEventsMentioning,
  type PersonalTexts,
  textsAboutSubjects,
} from '../../../audit/erase-events';
import type { Writer } from '../../../store/access';
import {
  eraseAccounts,
  eraseBelongings,
  eraseDisputes,
  eraseDrafts,
  eraseExceptions,
  eraseRequests,
} from './account-queries';
import { eraseInItems, eraseItemsOf, eraseReasonsOfSingleJobs, eraseRefusedRows } from './job-queries';
import { createMentions } from './mentions';
import { refuseOpenItems } from './open-items';
import { addressesOfOthers, type ErasedRow, rowsOfAccounts, subjectsAbout } from './person-queries';
import { eraseInConversations, eraseInJobs, eraseInPlanLines, eraseInSavedWork } from './text-queries';

/** What the erasure of some accounts has done, for the trail. */
export interface Erasure {
  /** Every row that was erased, by what it was called. */
  readonly rows: readonly ErasedRow[];
  /** Events of the audit trail that were emptied. */
  readonly events: number;
}

/**
 * Erases everything the store keeps about the persons behind some accounts (rule L2): in the accounts themselves,
 * also those of other organizations in the store, and wherever else they are named. Ids stay.
 * @param accountIds the service's ids
 * @param of `now` in UTC milliseconds; `jobId` of the job that erases
 */
export async function erasePersons(
  write: Writer,
  accountIds: readonly string[],
  { now, jobId }: { now: number; jobId: string },
): Promise<Erasure> {
  const rows = await rowsOfAccounts(write, accountIds);
  const keys = rows.map(({ key }) => key);
  const earlier = await textsAboutSubjects(write, accountIds);
  const addresses = await addressesOf(write, rows, earlier, accountIds);
  const mentions = createMentions({ addresses, names: namesOf(rows, earlier) });
  const about = await subjectsAbout(write, keys, addresses);

  await eraseAccounts(write, keys);
  await eraseBelongings(write, keys);
  await eraseExceptions(write, about.exceptions, now);
  await eraseRequests(write, about.requests, now);
  await eraseDisputes(write, about.disputes);
  await eraseDrafts(write, addresses);
  await refuseOpenItems(write, keys, jobId);
  await eraseItemsOf(write, keys);
  const singleJobs = await eraseReasonsOfSingleJobs(write, keys);
  await eraseInJobs(write, mentions);
  await eraseInItems(write, mentions);
  await eraseRefusedRows(write, mentions);
  await eraseInPlanLines(write, accountIds, mentions);
  await eraseInSavedWork(write, mentions);
  await eraseInConversations(write, mentions);

  const subjects = [...accountIds, ...about.requests, ...about.disputes, ...about.exceptions, ...singleJobs];
  const events = await eraseEventsAbout(write, subjects);
  return { rows, events: events + (await eraseEventsMentioning(write, mentions)) };
}

/** The addresses these accounts have and had, but for those that are somebody else's by now. */
async function addressesOf(
  write: Writer,
  rows: readonly ErasedRow[],
  earlier: readonly PersonalTexts[],
  accountIds: readonly string[],
): Promise<string[]> {
  const found = new Set(rows.flatMap(({ email, email_key }) => [email.toLowerCase(), email_key]));
  for (const { label, before, after } of earlier) {
    for (const text of [label, fieldOf(before, 'email'), fieldOf(after, 'email')]) {
      if (text?.includes('@')) found.add(text.toLowerCase());
    }
  }
  for (const address of await addressesOfOthers(write, [...found], accountIds)) found.delete(address);
  return [...found];
}

function namesOf(rows: readonly ErasedRow[], earlier: readonly PersonalTexts[]): string[] {
  const told = earlier.flatMap(({ before, after }) => [fieldOf(before, 'name'), fieldOf(after, 'name')]);
  return [...rows.map(({ name }) => name), ...told.filter((name) => name !== null)];
}

function fieldOf(json: string | null, field: 'email' | 'name'): string | null {
  if (json === null) return null;
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) return null;
  const text: unknown = Reflect.get(value, field);
  return typeof text === 'string' ? text : null;
}
