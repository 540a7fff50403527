import { setImmediate } from 'node:timers/promises';
import type { Writer } from '../store/access';
import { jsonList } from '../store/json-table';

/** Events looked at between two breaths of the event loop. */
const batch = 4_000;

const emptied = { subject_label: null, reason: null, before: null, after: null, salt: null } as const;

/** The personal fields of an event, as they were recorded. */
export interface PersonalTexts {
  readonly label: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

/** What the events about some subjects say, so that earlier names and addresses can be found elsewhere too. */
export async function textsAboutSubjects(
  write: Writer,
  subjectIds: readonly string[],
): Promise<PersonalTexts[]> {
  return write
    .selectFrom('audit_events')
    .select(['subject_label as label', 'before', 'after'])
    .where('subject_id', 'in', jsonList(subjectIds))
    .where('salt', 'is not', null)
    .execute();
}

/**
 * Empties the personal fields of all events about some subjects, with their salts (rule L2). What remains is that
 * something happened, when and by whom; the chain covers digests of these fields and still verifies (rule E1).
 * @returns how many events were emptied
 */
export async function eraseEventsAbout(write: Writer, subjectIds: readonly string[]): Promise<number> {
  const { numUpdatedRows } = await write
    .updateTable('audit_events')
    .set(emptied)
    .where('subject_id', 'in', jsonList(subjectIds))
    .where('salt', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/**
 * Empties the events about something else that name a person all the same: a plan's reason, a refused call. Events
 * about other accounts are emptied for an address only, because two people may bear one name.
 * @param mentions tells whether a text holds an address, or an address or a name
 * @returns how many events were emptied
 */
export async function eraseEventsMentioning(
  write: Writer,
  mentions: { holdsAddress(text: string): boolean; holds(text: string): boolean },
): Promise<number> {
  let erased = 0;
  for (let after = 0; ; ) {
    const events = await write
      .selectFrom('audit_events')
      .select(['seq', 'subject_type', 'subject_label', 'reason', 'before', 'after'])
      .where('seq', '>', after)
      .where('salt', 'is not', null)
      .where(({ eb, or }) =>
        or([
          eb('subject_type', '<>', 'account'),
          eb('reason', 'like', '%@%'),
          eb('before', 'like', '%@%'),
          eb('after', 'like', '%@%'),
        ]),
      )
      .orderBy('seq')
      .limit(batch)
      .execute();
    const found = events.filter((event) => {
      const texts = [event.subject_label, event.reason, event.before, event.after];
      const holds = event.subject_type === 'account' ? mentions.holdsAddress : mentions.holds;
      return texts.some((text) => text !== null && holds(text));
    });
    erased += await eraseEvents(
      write,
      found.map(({ seq }) => seq),
    );
    const last = events.at(-1);
    if (!last || events.length < batch) return erased;
    after = last.seq;
    await setImmediate();
  }
}

async function eraseEvents(write: Writer, seqs: readonly number[]): Promise<number> {
  if (seqs.length === 0) return 0;
  const { numUpdatedRows } = await write
    .updateTable('audit_events')
    .set(emptied)
    .where('seq', 'in', jsonList(seqs))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
