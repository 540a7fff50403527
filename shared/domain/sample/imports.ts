import { minute } from './days';
import { sampleId } from './sample-id';
import type { SeededRandom } from './seeded-random';
import type { Timeline } from './timeline';

/** One file that was imported. */
export interface SampleImport {
  readonly id: string;
  readonly at: number;
  readonly variant: 'users' | 'managed-accounts';
  readonly fileName: string;
}

/** A users export at every import of the timeline, and shortly before the newest one the managed accounts. */
export function makeImports(random: SeededRandom, timeline: Timeline): SampleImport[] {
  const managedAt = timeline.newestImport - 12 * minute;
  const stamp = new Date(managedAt).toISOString().slice(0, 19).replaceAll(':', '_');
  return [
    ...timeline.imports.map((at) => ({
      id: sampleId(random, at),
      at,
      variant: 'users' as const,
      fileName: 'export-users.csv',
    })),
    {
      id: sampleId(random, managedAt),
      at: managedAt,
      variant: 'managed-accounts',
      fileName: `${stamp}Z_managed_accounts.csv`,
    },
  ];
}
