import { SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { erasedThings, keptThings } from '../../../shared/domain/deletions/erased-things';
import classes from './deletions.module.css';

/** What the end of a deletion takes away, and what it leaves. */
export function ErasureNote() {
  return (
    <Stack gap="xs" component="section" aria-labelledby="erasure" maw={960} mt="md">
      <Title order={2} id="erasure">
        What happens after the 14 days
      </Title>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Things title="Erased for good" things={erasedThings} />
        <Things title="Stays" things={keptThings} />
      </SimpleGrid>
    </Stack>
  );
}

function Things({ title, things }: { readonly title: string; readonly things: readonly string[] }) {
  return (
    <div>
      <Text fw={500}>{title}</Text>
      <ul className={classes['things']}>
        {things.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </div>
  );
}
