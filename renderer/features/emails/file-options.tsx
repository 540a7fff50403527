import { Group, NumberInput, Radio, Stack, Switch, TextInput } from '@mantine/core';
import type { FileDraft } from './pilot';

interface Props {
  readonly draft: FileDraft;
  /** Rows in the file. */
  readonly rows: number;
  readonly onChange: (draft: FileDraft) => void;
}

/** Whether held addresses are solved, and which rows go first as a pilot group. */
export function FileOptions({ draft, rows, onChange }: Props) {
  return (
    <Stack gap="md" maw={720}>
      <Switch
        label="Solve swaps and held addresses with parking addresses"
        description="An account that is in the way gets an address such as ann+parked-1@example.com. Every such step stands in the plan."
        checked={draft.solving}
        onChange={(event) => onChange({ ...draft, solving: event.currentTarget.checked })}
      />
      <Radio.Group
        label="Rows"
        value={draft.rows}
        onChange={(value) => {
          const chosen = value === 'first' || value === 'lines' ? value : 'all';
          onChange({ ...draft, rows: chosen, first: Math.min(draft.first, rows) });
        }}
      >
        <Group mt={6} gap="lg">
          <Radio value="all" label={`All ${rows.toLocaleString('en')}`} />
          <Radio value="first" label="A pilot group: the first rows" />
          <Radio value="lines" label="A pilot group: some lines" />
        </Group>
      </Radio.Group>
      {draft.rows === 'first' && (
        <NumberInput
          label="How many rows"
          value={draft.first}
          min={1}
          max={rows}
          allowDecimal={false}
          w={200}
          onChange={(value) => {
            const first = Math.trunc(Number(value));
            if (first >= 1) onChange({ ...draft, first: Math.min(first, rows) });
          }}
        />
      )}
      {draft.rows === 'lines' && (
        <TextInput
          label="Numbers of the lines"
          description="As the spreadsheet counts them, for example 2, 5-9."
          value={draft.lines}
          onChange={(event) => onChange({ ...draft, lines: event.currentTarget.value })}
        />
      )}
    </Stack>
  );
}
