import { Group, Radio } from '@mantine/core';

interface ChoiceFieldProps<Value extends string> {
  readonly label: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
}

/** One of a few answers, none of them chosen at first. */
export function ChoiceField<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: ChoiceFieldProps<Value>) {
  const values = Object.keys(choices) as Value[];
  return (
    <Radio.Group
      label={label}
      value={value}
      onChange={(chosen) => {
        const known = values.find((one) => one === chosen);
        if (known) onChange(known);
      }}
    >
      <Group mt={8} gap="md">
        {values.map((one) => (
          <Radio key={one} value={one} label={choices[one]} />
        ))}
      </Group>
    </Radio.Group>
  );
}
