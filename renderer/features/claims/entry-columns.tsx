import { IconBan, IconCheck, IconEqual, IconLogout2 } from '@tabler/icons-react';
import type { PlanEntry } from '../../../shared/contract/claim-plans';
import { claimReasonTexts, type Verdict } from '../../../shared/domain/claims/claim-reason';
import { actionLabels } from '../../../shared/domain/permissions/action';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Instant } from '../../ui/instant';
import classes from './claims.module.css';

const icons = {
  ready: IconCheck,
  unchanged: IconEqual,
  refused: IconBan,
  gone: IconLogout2,
} as const satisfies Record<Verdict, unknown>;

export const entryColumns: readonly GridColumn<PlanEntry>[] = [
  { id: 'address', header: 'E-mail', width: 300, sortable: true, cell: ({ email }) => email },
  { id: 'name', header: 'Name', width: 180, cell: ({ name }) => name },
  {
    id: 'reason',
    header: 'Verdict',
    width: 230,
    sortable: true,
    cell: (entry) => <VerdictSign entry={entry} />,
  },
  {
    id: 'ownerLoses',
    header: 'Owner loses',
    width: 210,
    cell: (entry) => rightsInWords(entry, 'owner', 'loses'),
  },
  {
    id: 'ownerGains',
    header: 'Owner gains',
    width: 210,
    cell: (entry) => rightsInWords(entry, 'owner', 'gains'),
  },
  {
    id: 'lastActive',
    header: 'Last active',
    width: 120,
    cell: ({ lastActive }) => (lastActive === null ? null : <Instant at={lastActive} form="date" />),
  },
  { id: 'next', header: 'What to do', width: 360, cell: (entry) => nextStepOf(entry) },
];

/** Verdict and reason of one account: icon, words and colour. */
function VerdictSign({ entry }: { readonly entry: PlanEntry }) {
  const { verdict, reason, brokenBy } = entry;
  const Icon = brokenBy ? IconBan : icons[verdict];
  return (
    <span className={classes['verdict']} data-verdict={brokenBy ? 'refused' : verdict}>
      <Icon size={14} stroke={2} aria-hidden />
      {brokenBy
        ? `No longer: ${claimReasonTexts[brokenBy].label.toLowerCase()}`
        : claimReasonTexts[reason].label}
    </span>
  );
}

function nextStepOf({ reason, brokenBy }: PlanEntry): string {
  const { sentence, nextStep } = claimReasonTexts[brokenBy ?? reason];
  return nextStep === null ? '' : `${sentence} ${nextStep}`;
}

/** The rights one party loses or gains by the plan, named as in the matrix. */
function rightsInWords(
  { rights }: PlanEntry,
  party: 'owner' | 'org-admin',
  direction: 'loses' | 'gains',
): string {
  return rights
    .filter((right) => right.party === party && right.direction === direction)
    .map(({ action }) => actionLabels[action])
    .join(', ');
}
