import { IconBan, IconCheck, IconDots, IconEqual, IconPointFilled, IconX } from '@tabler/icons-react';
import type { JobItem } from '../../../shared/contract/jobs';
import { changesInLine } from '../../../shared/domain/jobs/item-changes';
import { itemStateWords } from '../../../shared/domain/jobs/item-words';
import { isEnded, type JobState } from '../../../shared/domain/jobs/job';
import type { ItemState } from '../../../shared/domain/jobs/job-item';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import classes from './jobs.module.css';

const icons = {
  ready: IconPointFilled,
  started: IconDots,
  succeeded: IconCheck,
  unchanged: IconEqual,
  refused: IconBan,
  failed: IconX,
} as const satisfies Record<ItemState, unknown>;

export function itemColumnsOf(jobState: JobState): readonly GridColumn<JobItem>[] {
  return [
    {
      id: 'email',
      header: 'E-mail',
      width: 260,
      cell: ({ account }) => account?.email ?? 'No account in the store',
    },
    { id: 'name', header: 'Name', width: 180, cell: ({ account }) => account?.name },
    {
      id: 'state',
      header: 'State',
      width: 150,
      cell: ({ state }) => <StateSign state={state} jobState={jobState} />,
    },
    { id: 'changes', header: 'Change', width: 320, cell: ({ changes }) => changesInLine(changes) },
    { id: 'reason', header: 'Why, and what to do', width: 420, cell: ({ reason }) => whyOf(reason) },
  ];
}

/** The state of one item: icon, word and colour. */
function StateSign({ state, jobState }: { readonly state: ItemState; readonly jobState: JobState }) {
  const Icon = icons[state];
  return (
    <span className={classes['state']} data-state={state} data-over={isEnded(jobState)}>
      <Icon size={14} stroke={2} aria-hidden />
      {itemStateWords(state, jobState)}
    </span>
  );
}

function whyOf(reason: JobItem['reason']): string {
  if (reason === null) return '';
  return reason.nextStep === null ? reason.sentence : `${reason.sentence} ${reason.nextStep}`;
}
