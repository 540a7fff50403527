import type { ImportTotals } from '../../../../shared/domain/imports/import-totals';
import type { SampleImport } from '../../../../shared/domain/sample/imports';
import type { Row } from './queries';

/** Share of the known accounts that an export finds changed, mostly by a newer last activity. */
const changedShare = 0.43;

const headers = {
  users: ['User id', 'User name', 'email', 'User status', 'Added to org', 'Org role'],
  'managed-accounts': ['Name', 'Email', 'Atlassian ID', 'Status', 'Last active date [UTC]', 'Policy name'],
} as const satisfies Record<SampleImport['variant'], readonly string[]>;

/** Counts of an import that refused nothing (rule E2). */
export function importTotals(arrived: number, known: number): ImportTotals {
  const changed = Math.round(known * changedShare);
  return {
    rows: arrived + known,
    new: arrived,
    changed,
    unchanged: known - changed,
    folded: 0,
    refused: 0,
    absent: 0,
    returned: 0,
    claimed: 0,
  };
}

export function importRow(
  { id, at, variant, fileName }: SampleImport,
  organizationId: string,
  totals: ImportTotals,
): Row<'imports'> {
  return {
    id,
    organization_id: organizationId,
    job_id: null,
    file_name: fileName,
    variant,
    encoding: 'utf-8',
    delimiter: ',',
    full_export: 1,
    at,
    header: JSON.stringify(headers[variant]),
    totals: JSON.stringify(totals),
  };
}
