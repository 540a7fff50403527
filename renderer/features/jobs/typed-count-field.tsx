import { TextInput } from '@mantine/core';
import { typedNumber } from './start-draft';

interface Props {
  readonly ready: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The number typed by hand, so that nobody starts a large plan with a stray click. */
export function TypedCountField({ ready, value, onChange }: Props) {
  const isOther = value.trim() !== '' && typedNumber(value) !== ready;
  return (
    <TextInput
      label={`Type ${ready.toLocaleString('en')} to confirm the number of accounts`}
      inputMode="numeric"
      autoComplete="off"
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
      error={isOther ? `The plan changes ${ready.toLocaleString('en')} accounts.` : undefined}
      maw={360}
    />
  );
}
