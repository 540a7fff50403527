import { assertNever } from '../assert-never';
import type { Cell } from '../exports/cell';
import { variantFacts } from '../imports/variant';
import type { AccountColumn, AccountRowData } from './account-list';
import { accountKindLabels, accountStatusLabels, organizationRoleLabels } from './account-words';

/** What an export says of an account in one column: the words of the screen, instants as ISO 8601 in UTC. */
export function accountCell(row: AccountRowData, column: AccountColumn): Cell {
  switch (column) {
    case 'name':
    case 'email':
    case 'domain':
    case 'id':
      return row[column];
    case 'kind':
      return accountKindLabels[row.kind];
    case 'status':
      return accountStatusLabels[row.status];
    case 'role':
      return organizationRoleLabels[row.role];
    case 'lastActive':
      if (row.lastActive === null) return row.activityKnown ? 'Never' : null;
      return instantText(row.lastActive);
    case 'added':
      return instantText(row.added);
    case 'absentSince':
      return instantText(row.absentSince);
    case 'emailConfirmed':
      return row.emailConfirmed === null ? null : row.emailConfirmed ? 'Yes' : 'No';
    case 'source':
      return sourceLabel(row.source);
    default:
      return assertNever(column);
  }
}

const sourceTitles: ReadonlyMap<string, string> = new Map(
  Object.entries(variantFacts).map(([variant, { title }]) => [variant, title]),
);

/** @returns what a source is called; the source itself where this version does not know it */
export function sourceLabel(source: string): string {
  return sourceTitles.get(source) ?? source;
}

function instantText(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}
