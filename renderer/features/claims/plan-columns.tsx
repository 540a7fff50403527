import type { Plan } from '../../../shared/contract/claim-plans';
import type { GridColumn } from '../../ui/data-grid/grid-types';
import { Instant } from '../../ui/instant';
import { scopeInWords, standingInWords } from './plan-words';

export const planColumns: readonly GridColumn<Plan>[] = [
  { id: 'name', header: 'Plan', width: 260, cell: ({ name }) => name },
  { id: 'kind', header: 'Act', width: 96, cell: ({ kind }) => (kind === 'claim' ? 'Claim' : 'Unclaim') },
  { id: 'domain', header: 'Domain', width: 180, cell: ({ domain }) => domain.unicodeName },
  { id: 'standing', header: 'Where it stands', width: 210, cell: (plan) => standingInWords(plan) },
  {
    id: 'looked',
    header: 'Last looked at',
    width: 140,
    cell: ({ evaluatedAt }) => (evaluatedAt === null ? null : <Instant at={evaluatedAt} />),
  },
  { id: 'scope', header: 'Takes', width: 300, cell: (plan) => scopeInWords(plan) },
];
