import { Group, SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { DuplicateOverview } from '../../../shared/contract/duplicates';
import { Strength, strengthLabels, strengths } from '../../../shared/domain/duplicates/evidence';
import { DuplicatesSearch } from './duplicates-search';

const all = 'all';

/** Which pairs are shown: by what was said of them, and by strength. */
export function PairFilters({ overview }: { readonly overview: DuplicateOverview }) {
  const navigate = useNavigate();
  const search = DuplicatesSearch.parse(useSearch({ strict: false }));
  const { open, same, different } = overview;
  const go = (change: DuplicatesSearch) =>
    void navigate({ to: '.', search: { ...search, ...change }, replace: true });
  const counted = (label: string, count: number) => `${label} · ${count.toLocaleString('en')}`;
  return (
    <Group gap="md">
      <SegmentedControl
        aria-label="What was said of the pairs"
        value={search.verdict ?? 'open'}
        onChange={(value) => go({ verdict: DuplicatesSearch.shape.verdict.parse(value) })}
        data={[
          { value: 'open', label: counted('To judge', open.strong + open.likely + open.weak) },
          { value: 'same', label: counted('Same person', same) },
          { value: 'different', label: counted('Different people', different) },
        ]}
      />
      <SegmentedControl
        aria-label="Strength of the evidence"
        value={search.strength ?? all}
        onChange={(value) => go({ strength: Strength.safeParse(value).data })}
        data={[
          { value: all, label: 'All' },
          ...strengths.map((value) => ({
            value,
            label:
              (search.verdict ?? 'open') === 'open'
                ? counted(strengthLabels[value], open[value])
                : strengthLabels[value],
          })),
        ]}
      />
    </Group>
  );
}
