import { Chip, Fieldset, Group } from '@mantine/core';

interface ChoiceFieldProps<Choice extends string> {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly labelOf: (choice: Choice) => string;
  /** undefined where nothing is chosen, which asks nothing. */
  readonly chosen: readonly Choice[] | undefined;
  readonly onChange: (chosen: Choice[] | undefined) => void;
}

/** A filter with few values, any of which may fit. */
export function ChoiceField<Choice extends string>(props: ChoiceFieldProps<Choice>) {
  const { label, choices, labelOf, chosen = [], onChange } = props;
  const toggle = (choice: Choice) => {
    const next = choices.filter((other) => chosen.includes(other) !== (other === choice));
    onChange(next.length === 0 ? undefined : next);
  };
  return (
    <Fieldset variant="unstyled" legend={label}>
      <Group gap={6}>
        {choices.map((choice) => (
          <Chip
            key={choice}
            size="xs"
            radius="md"
            checked={chosen.includes(choice)}
            onChange={() => toggle(choice)}
          >
            {labelOf(choice)}
          </Chip>
        ))}
      </Group>
    </Fieldset>
  );
}
