import { JobKind } from '../../../shared/domain/jobs/job-kind';
import { JobTotals } from '../../../shared/domain/jobs/job-totals';
import type { StartFacts } from '../../../shared/domain/jobs/start-gate';
import { Refused } from '../failures';
import { readSettings } from '../settings/settings-queries';
import type { Unit } from '../unit';
import { requireJob } from './job-records';

/**
 * What holds as a plan is started.
 * @throws NotFound; Refused when it is no plan any more
 */
export async function startFacts(unit: Unit, jobId: string): Promise<StartFacts> {
  const row = await requireJob(unit, jobId);
  if (row.state !== 'planned') {
    throw new Refused(null, 'This plan has been started or discarded.', 'Look at where it stands now.');
  }
  const { typedCountAbove, secondAdmin } = await readSettings(unit.write);
  return {
    kind: JobKind.parse(row.kind),
    ready: row.totals === null ? 0 : JobTotals.parse(JSON.parse(row.totals)).ready,
    askedByEmail: row.asked_by_email,
    now: unit.now,
    typedCountAbove,
    secondAdmin,
  };
}
