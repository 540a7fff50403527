import { TextInput } from '@mantine/core';

interface DayFieldProps {
  readonly label: string;
  readonly description?: string;
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}

/** A day as somebody remembers it; empty where they do not. */
export function DayField({ label, description, day, onChange }: DayFieldProps) {
  return (
    <TextInput
      type="date"
      label={label}
      description={description}
      value={day ?? ''}
      maw={240}
      onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
    />
  );
}
