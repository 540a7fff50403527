import { z } from 'zod';
import type { PlanEntry, RightMove } from '../../../../shared/contract/claim-plans';
import type { EntryFilter, EntrySort } from '../../../../shared/contract/claims';
import { ClaimReason } from '../../../../shared/domain/claims/claim-reason';
import { rightsChangedBy } from '../../../../shared/domain/claims/effect-tally';
import type { PlanKind } from '../../../../shared/domain/claims/plan-scope';
import { AccountId } from '../../../../shared/domain/ids';
import type { Reader } from '../../store/access';
import { booleanOf } from '../../store/flags';
import { countEntries, type EntryPage, type EntryPlace, pageOfEntries } from './entries-queries';
import { findPlanOrThrow } from './plan-lookup';

interface OfPlan {
  readonly organizationId: string;
  readonly planId: string;
}

interface Ask extends OfPlan {
  readonly filter: EntryFilter;
  readonly sort: EntrySort;
  readonly after: string | null;
  readonly skip: number;
  readonly limit: number;
}

type EntryRow = Awaited<ReturnType<typeof pageOfEntries>>[number];

/**
 * One page of what a plan says of its accounts.
 * @returns the entries and the cursor of the last one
 * @throws NotFound
 */
export async function listEntries(
  read: Reader,
  { organizationId, planId, after, ...ask }: Ask,
): Promise<{ entries: PlanEntry[]; end: string | null }> {
  const plan = await findPlanOrThrow(read, organizationId, planId);
  const page: EntryPage = { ...ask, after: after === null ? null : readCursor(after) };
  const rows = await pageOfEntries(read, { planId, evaluation: plan.evaluation }, page);
  const last = rows.at(-1);
  return {
    entries: rows.map((row) => entryOfRow(plan.kind, row)),
    end: last ? `${last.position}.${last.reason}` : null,
  };
}

/** @throws NotFound */
export async function countOfEntries(
  read: Reader,
  { organizationId, planId, filter }: OfPlan & { filter: EntryFilter },
): Promise<number> {
  const { evaluation } = await findPlanOrThrow(read, organizationId, planId);
  return countEntries(read, { planId, evaluation }, filter);
}

const Cursor = z.tuple([z.coerce.number().int(), ClaimReason]);

function readCursor(text: string): EntryPlace {
  const [position, reason] = Cursor.parse(text.split('.'));
  return { position, reason };
}

function entryOfRow(kind: PlanKind, row: EntryRow): PlanEntry {
  return {
    accountId: AccountId.parse(row.id),
    name: row.name,
    email: row.email,
    status: row.status,
    lastActive: row.last_active_at,
    verdict: row.verdict,
    reason: row.reason,
    previous: row.previous,
    change: row.change,
    brokenBy: row.broken_by,
    rights: row.verdict === 'ready' ? rightsOf(kind, row) : [],
  };
}

function rightsOf(kind: PlanKind, { status, email_confirmed }: EntryRow): RightMove[] {
  const facts = { status, emailConfirmed: booleanOf(email_confirmed), syncedFromIdentityProvider: null };
  return rightsChangedBy(kind, facts).flatMap(({ party, action, direction }) =>
    direction === 'keeps' ? [] : [{ party, action, direction }],
  );
}
