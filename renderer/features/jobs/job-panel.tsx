import type { Job } from '../../../shared/domain/jobs/job';
import { ApprovalPanel } from './approval-panel';
import { ProgressPanel } from './progress-panel';
import { ResultPanel } from './result-panel';
import { ScheduledPanel } from './scheduled-panel';
import { StartPanel } from './start-panel';

interface Props {
  readonly job: Job;
  /** Called when the job has to be followed anew. */
  readonly onChange: () => void;
}

/** What is to be decided or seen about a job just now. */
export function JobPanel({ job, onChange }: Props) {
  switch (job.state) {
    case 'planned':
      return <StartPanel job={job} />;
    case 'waiting':
      return <ApprovalPanel job={job} />;
    case 'scheduled':
      return <ScheduledPanel job={job} />;
    case 'queued':
    case 'running':
    case 'paused':
      return <ProgressPanel job={job} />;
    default:
      return <ResultPanel job={job} onChange={onChange} />;
  }
}
