import type { ImportTotals } from '../../../../shared/domain/imports/import-totals';
import type { Row } from './queries';

interface ImportFacts {
  readonly id: string;
  readonly organizationId: string;
  readonly at: number;
  /** Accounts it brought for the first time. */
  readonly arrived: number;
  readonly knownBefore: number;
}

/** One import of a users export, with the counts that prove it (rule E2). */
export function importRow({ id, organizationId, at, arrived, knownBefore }: ImportFacts): Row<'imports'> {
  const changed = Math.round(knownBefore * 0.43);
  const totals: ImportTotals = {
    rows: arrived + knownBefore,
    new: arrived,
    changed,
    unchanged: knownBefore - changed,
    folded: 0,
    refused: 0,
    absent: 0,
    returned: 0,
    claimed: 0,
  };
  return {
    id,
    organization_id: organizationId,
    job_id: null,
    file_name: 'export-users.csv',
    variant: 'users',
    encoding: 'utf-8',
    delimiter: ',',
    full_export: 1,
    at,
    header: JSON.stringify(['User id', 'User name', 'email', 'User status', 'Added to org', 'Org role']),
    totals: JSON.stringify(totals),
  };
}
