import type { AddressBook } from '../../../../shared/domain/emails/address-book';
import {
  type PlannedChange,
  planChanges,
  type WantedChange,
} from '../../../../shared/domain/emails/plan-changes';
import type { JobId } from '../../../../shared/domain/ids';
import { type JobTotals, plannedOf } from '../../../../shared/domain/jobs/job-totals';
import { actInWords } from '../../../../shared/domain/jobs/job-words';
import { planJob } from '../../jobs/plan-job';
import type { PlannedItem } from '../../jobs/plan-writer';
import type { Unit } from '../../unit';
import type { ChangeInput, ChangeJobInput, FileRow } from './change-items';

/** A change asked for, with the row of the file that asks for it. */
export interface AskedChange extends WantedChange {
  readonly row: FileRow | null;
}

interface Plan {
  readonly organizationId: string;
  readonly changes: readonly AskedChange[];
  readonly solving: boolean;
  readonly reason: string | null;
  readonly input: ChangeJobInput;
}

/** Items written at once. */
const batch = 5_000;

/** Writes the plan of some changes of addresses: the steps in the order in which they work, what is refused among them. */
export async function writePlan(
  unit: Unit,
  { organizationId, changes, solving, reason, input }: Plan,
  book: AddressBook,
): Promise<JobId> {
  const entries = planChanges(changes, book, solving);
  return planJob(
    unit,
    { organizationId, kind: 'change-email', title: changeTitle, reason, input },
    async (writer) => {
      for (let at = 0; at < entries.length; at += batch) {
        await writer.items(entries.slice(at, at + batch).map((entry) => itemOf(entry, book)));
      }
    },
  );
}

/** Steps count, so that the number is the one of the button. */
export function changeTitle(totals: JobTotals): string {
  return actInWords('change-email', totals.ready || plannedOf(totals));
}

function itemOf(entry: PlannedChange<AskedChange>, book: AddressBook): PlannedItem {
  if (entry.kind === 'step') {
    const { account, from, to, parking } = entry.step;
    const input: ChangeInput = { email: to.address, parking, row: entry.change?.row ?? null };
    return {
      accountKey: account,
      state: 'ready',
      input,
      before: { email: from.address },
      after: { email: to.address },
    };
  }
  const { change, kind, address, reason } = entry;
  const email = address?.address ?? change.wanted;
  const present =
    change.account === null ? change.row?.current : book.account(change.account)?.address.address;
  const input: ChangeInput = { email, parking: false, row: change.row };
  return {
    accountKey: change.account,
    state: kind,
    reason,
    input,
    before: { email: present ?? '' },
    after: { email },
  };
}
