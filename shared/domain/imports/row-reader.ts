import type { AppAccess } from '../accounts/account';
import { type AppReading, type AppSlot, readAccess, readAppSites, readLastSeen } from './app-cells';
import { accountFieldOf, readFieldCell } from './field-cells';
import type { AccountField, ColumnMapping, ColumnTarget } from './import-field';
import { accountOf, emptyDraft, type FileFacts, laterOf, type RowDraft } from './row-draft';
import type { RowReading } from './staged-account';
import type { ImportVariant } from './variant';

/** Reads the cells of one row; the number of cells has been checked against the header before. */
export type RowReader = (cells: readonly string[]) => RowReading;

interface ColumnReader {
  readonly index: number;
  readonly field: AccountField;
  read(cell: string, draft: RowDraft, seen: Map<number, AppAccess>): string | null;
}

/**
 * Prepares the reading of a file's rows: what can be decided by the columns is decided once.
 * @param mapping where each column goes, in the order of the header
 * @param variant the recognised kind of file
 * @returns a function from the cells of a row to an account or the reason for its refusal (rule E2)
 */
export function createRowReader(mapping: ColumnMapping, variant: ImportVariant): RowReader {
  const facts = factsOf(mapping, variant);
  const slots = new SlotNumbers();
  const readers = mapping.flatMap((target, index) => columnReader(target, index, slots) ?? []);

  return (cells) => {
    const draft = emptyDraft(facts);
    const seen = new Map<number, AppAccess>();
    for (const { index, field, read } of readers) {
      const reason = read(cells[index] ?? '', draft, seen);
      if (reason !== null) draft.fault ??= { field, reason };
    }
    for (const app of seen.values()) draft.apps?.push(app);
    if (draft.fault) {
      return { ok: false, fault: draft.fault, id: draft.id, emailKey: draft.emailKey || null };
    }
    return { ok: true, account: accountOf(draft, facts) };
  };
}

/** The least a mapping must name: without an address no account can be told from another. */
export function mappingFault(mapping: ColumnMapping): string | null {
  const emails = mapping.filter((target) => target.kind === 'field' && target.field === 'email').length;
  if (emails === 0) return 'No column is assigned to the e-mail address';
  if (emails > 1) return 'Two columns are assigned to the e-mail address';
  const ids = mapping.filter((target) => target.kind === 'field' && target.field === 'id').length;
  return ids > 1 ? 'Two columns are assigned to the account id' : null;
}

/** True when a column of the file tells of activity, so that an empty cell there means "never". */
export function activityKnownBy(mapping: ColumnMapping): boolean {
  return mapping.some(
    (target) =>
      target.kind === 'app-last-seen' || (target.kind === 'field' && target.field === 'last-active'),
  );
}

function factsOf(mapping: ColumnMapping, variant: ImportVariant): FileFacts {
  const kinds = new Set(mapping.map(({ kind }) => kind));
  const fields = new Set(mapping.map((target) => (target.kind === 'field' ? target.field : null)));
  return {
    activityKnown: activityKnownBy(mapping),
    hasApps: kinds.has('app-sites') || kinds.has('app-last-seen') || kinds.has('app-access'),
    hasGroups: fields.has('group'),
    reportedClaim: variant === 'managed-accounts' ? 'this-organization' : 'unknown',
  };
}

/** Gives the columns about the same app on the same site the same number. */
class SlotNumbers {
  readonly #numbers = new Map<string, number>();

  of({ app, site }: AppSlot): number {
    const key = JSON.stringify([app, site]);
    const known = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, known);
    return known;
  }
}

function columnReader(target: ColumnTarget, index: number, slots: SlotNumbers): ColumnReader | null {
  switch (target.kind) {
    case 'none':
      return null;
    case 'field':
      return { index, field: accountFieldOf(target.field), read: readFieldCell[target.field] };
    case 'app-sites':
      return {
        index,
        field: 'apps',
        read(cell, draft) {
          if (cell !== '') draft.apps?.push(...readAppSites(cell.trim(), target.app));
          return null;
        },
      };
    case 'app-last-seen':
      return slotReader(index, target, slots.of(target), (cell) => readLastSeen(cell, target));
    case 'app-access':
      return slotReader(index, target, slots.of(target), readAccess);
  }
}

function slotReader(
  index: number,
  { app, site }: AppSlot,
  slot: number,
  readCell: (cell: string) => AppReading,
): ColumnReader {
  return {
    index,
    field: 'apps',
    read(cell, draft, seen) {
      if (cell === '') return null;
      const reading = readCell(cell.trim());
      if (!reading.ok) return reading.reason;
      if (!reading.access) return null;
      draft.lastActive = laterOf(draft.lastActive, reading.lastSeen);
      const lastSeen = laterOf(seen.get(slot)?.lastSeen ?? null, reading.lastSeen);
      seen.set(slot, { app, site, lastSeen });
      return null;
    },
  };
}
