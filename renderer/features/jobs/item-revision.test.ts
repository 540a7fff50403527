import { expect, it } from 'vitest';
import { noItems } from '../../../shared/domain/jobs/job-totals';
import { itemRevision } from './item-revision';

const running = { state: 'running' } as const;

it('changes about fifty times in a long job, and with every outcome of a short one', () => {
  const seen = (planned: number) =>
    new Set(
      Array.from({ length: planned + 1 }, (_, succeeded) =>
        itemRevision(running, { ...noItems, ready: planned - succeeded, succeeded }, 0),
      ),
    ).size;
  expect(seen(3)).toBe(4);
  expect(seen(10_000)).toBe(51);
});

it('is another one in another state and in another round', () => {
  const totals = { ...noItems, ready: 5 };
  const planned = itemRevision({ state: 'planned' }, totals, 0);
  expect(itemRevision(running, totals, 0)).not.toBe(planned);
  expect(itemRevision({ state: 'planned' }, totals, 1)).not.toBe(planned);
});
