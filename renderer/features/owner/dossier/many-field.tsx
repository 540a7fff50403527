import { Checkbox, Stack } from '@mantine/core';

interface ManyFieldProps<Value extends string> {
  readonly label: string;
  readonly choices: Readonly<Record<Value, string>>;
  readonly values: readonly Value[];
  readonly onChange: (values: Value[]) => void;
}

/** Any number of a few answers. */
export function ManyField<Value extends string>({ label, choices, values, onChange }: ManyFieldProps<Value>) {
  const all = Object.keys(choices) as Value[];
  return (
    <Checkbox.Group
      label={label}
      value={[...values]}
      onChange={(chosen) => onChange(all.filter((one) => chosen.includes(one)))}
    >
      <Stack gap={8} mt="xs">
        {all.map((one) => (
          <Checkbox key={one} value={one} label={choices[one]} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
