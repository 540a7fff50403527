import { Button, Group, ScrollArea, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import type { AddResult } from '../../../shared/contract/domains';
import classes from './domains.module.css';

interface AddResultsProps {
  readonly results: readonly AddResult[];
  /** Goes back with the refused names, to be mended. */
  readonly onEdit: (refused: readonly string[]) => void;
  readonly onClose: () => void;
}

/** What became of each name: added, or why not and what to do. */
export function AddResults({ results, onEdit, onClose }: AddResultsProps) {
  const refused = results.flatMap((result) => (result.outcome === 'refused' ? [result.input] : []));
  const added = results.length - refused.length;
  return (
    <Stack gap="md">
      <Text role="status">
        {added} of {results.length} {results.length === 1 ? 'name was' : 'names were'} added.
      </Text>
      <ScrollArea.Autosize
        mah="50vh"
        type="auto"
        viewportProps={{ tabIndex: 0, role: 'region', 'aria-label': 'What became of each name' }}
      >
        <ul className={classes['results']}>
          {results.map((result) => (
            <Result key={`${result.outcome} ${result.input}`} result={result} />
          ))}
        </ul>
      </ScrollArea.Autosize>
      <Group justify="flex-end" gap="xs">
        {refused.length > 0 && (
          <Button variant="default" onClick={() => onEdit(refused)}>
            {refused.length === 1 ? 'Edit the refused name' : `Edit the ${refused.length} refused names`}
          </Button>
        )}
        <Button onClick={onClose}>Done</Button>
      </Group>
    </Stack>
  );
}

function Result({ result }: { readonly result: AddResult }) {
  if (result.outcome === 'added') {
    return (
      <li>
        <IconCircleCheck size={18} className={classes['good']} aria-label="Added" />
        <div>
          <Text fw={600}>{result.unicodeName}</Text>
          {result.looksLike !== null && (
            <Text size="sm" c="var(--cd-text-quiet)">
              It is written in another script and looks like {result.looksLike}. Make sure that it is the one
              you mean.
            </Text>
          )}
        </div>
      </li>
    );
  }
  const { reason, nextStep } = result.refusal;
  return (
    <li>
      <IconCircleX size={18} className={classes['missing']} aria-label="Refused" />
      <div>
        <Text fw={600} className={classes['anyText']}>
          {result.input}
        </Text>
        <Text size="sm">{reason}</Text>
        <Text size="sm" c="var(--cd-text-quiet)">
          {nextStep}
        </Text>
      </div>
    </li>
  );
}
