import { Stack, Text, Title } from '@mantine/core';
import type { Overview } from '../../../shared/contract/overview';
import { variantFacts } from '../../../shared/domain/imports/variant';
import { Instant } from '../../ui/instant';

interface LastImportProps {
  readonly lastImport: NonNullable<Overview['lastImport']>;
}

/** The newest import with the counts that prove it (rule E2). */
export function LastImport({ lastImport }: LastImportProps) {
  const { fileName, variant, at, totals } = lastImport;
  const parts: readonly (readonly [count: number, word: string])[] = [
    [totals.new, 'new'],
    [totals.changed, 'changed'],
    [totals.unchanged, 'unchanged'],
    [totals.folded, 'folded'],
    [totals.refused, 'refused'],
  ];
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => `${count.toLocaleString('en')} ${word}`);
  return (
    <Stack gap={4} component="section" aria-labelledby="last-import">
      <Title order={2} id="last-import">
        Last import
      </Title>
      <Text>
        <Instant at={at} />, {variantFacts[variant].title.toLowerCase()}
      </Text>
      <Text c="var(--cd-text-quiet)" truncate>
        {fileName}
      </Text>
      <Text c="var(--cd-text-quiet)">
        {totals.rows.toLocaleString('en')} rows{said.length > 0 && `: ${said.join(', ')}`}
      </Text>
    </Stack>
  );
}
