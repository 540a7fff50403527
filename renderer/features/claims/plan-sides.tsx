import { Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconMinus, IconPlus } from '@tabler/icons-react';
import type { Effect } from '../../../shared/domain/claims/effect-tally';
import type { EvaluationTotals } from '../../../shared/domain/claims/evaluation-totals';
import type { PlanKind } from '../../../shared/domain/claims/plan-scope';
import { actionLabels } from '../../../shared/domain/permissions/action';
import classes from './claims.module.css';

interface Props {
  readonly kind: PlanKind;
  readonly totals: EvaluationTotals;
  readonly isDone: boolean;
}

const titles = {
  claim: 'What changes when these accounts become managed',
  unclaim: 'What changes when these accounts become personal',
} as const satisfies Record<PlanKind, string>;

/** What the plan changes, before and after side by side: changes by party, and what stays. */
export function PlanSides({ kind, totals, isDone }: Props) {
  if (totals.ready === 0) return null;
  const of = (party: Effect['party']) => totals.effects.filter((effect) => effect.party === party);
  return (
    <section aria-label="What changes">
      <Title order={2} mb="xs">
        {isDone ? 'What changed for these accounts' : titles[kind]}
      </Title>
      <div className={classes['sides']}>
        <Side title="For the owner" effects={of('owner')} />
        <Side title="For your organization" effects={of('org-admin')} />
      </div>
    </section>
  );
}

const looks = {
  loses: { icon: IconMinus, word: 'Loses', before: 'Yes', after: 'No' },
  gains: { icon: IconPlus, word: 'Gains', before: 'No', after: 'Yes' },
  keeps: { icon: IconCheck, word: 'Keeps', before: 'Yes', after: 'Yes' },
} as const satisfies Record<Effect['direction'], unknown>;

/** One party: what it loses and gains first, what stays after it. */
function Side({ title, effects }: { readonly title: string; readonly effects: readonly Effect[] }) {
  const changes = effects.filter(({ direction }) => direction !== 'keeps');
  const stays = effects.filter(({ direction }) => direction === 'keeps');
  return (
    <Stack gap={4}>
      <Title order={3}>{title}</Title>
      {effects.length === 0 ? (
        <Text c="var(--cd-text-quiet)">Nothing changes.</Text>
      ) : (
        <table className={classes['side']} aria-label={title}>
          <thead>
            <tr>
              <th scope="col">Right</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
              <th scope="col">Accounts</th>
            </tr>
          </thead>
          <tbody>
            {[...changes, ...stays].map((effect) => (
              <Line key={`${effect.action}-${effect.direction}`} effect={effect} />
            ))}
          </tbody>
        </table>
      )}
    </Stack>
  );
}

function Line({ effect: { direction, action, accounts } }: { readonly effect: Effect }) {
  const { icon: Icon, word, before, after } = looks[direction];
  return (
    <tr className={classes[direction]}>
      <th scope="row">
        <Icon size={16} stroke={2.2} className={classes['sign']} aria-label={word} />
        {actionLabels[action]}
      </th>
      <td>{before}</td>
      <td>{after}</td>
      <td className="numbers">{accounts.toLocaleString('en')}</td>
    </tr>
  );
}
