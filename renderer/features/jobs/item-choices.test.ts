import { expect, it } from 'vitest';
import { noItems } from '../../../shared/domain/jobs/job-totals';
import { isChosen, itemChoices } from './item-choices';

const reason = { rule: 'L1', sentence: 'It is active.', nextStep: null };
const choices = itemChoices('planned', { ...noItems, ready: 3, refused: 2 }, [
  { id: 4, state: 'refused', count: 2, reason },
]);

it('offers the states and reasons that occur, with their counts', () => {
  expect(choices).toEqual([
    { label: 'Will change', count: 3, search: { state: 'ready' } },
    { label: 'Refused', count: 2, search: { state: 'refused' } },
    { label: 'It is active.', count: 2, search: { state: 'refused', reason: 4 } },
  ]);
});

it('tells a state from a reason within it', () => {
  expect(choices.map((choice) => isChosen(choice, { state: 'refused' }))).toEqual([false, true, false]);
  expect(choices.map((choice) => isChosen(choice, { state: 'refused', reason: 4 }))).toEqual([
    false,
    false,
    true,
  ]);
});

it('offers the most frequent of very many reasons', () => {
  const many = Array.from({ length: 40 }, (_, id) => ({ id, state: 'failed' as const, count: 1, reason }));
  expect(itemChoices('done', noItems, many)).toHaveLength(12);
});
