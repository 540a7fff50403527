import { ChoiceField } from './choice-field';

interface YesNoFieldProps {
  readonly label: string;
  readonly value: boolean | null;
  readonly onChange: (value: boolean) => void;
}

export function YesNoField({ label, value, onChange }: YesNoFieldProps) {
  return (
    <ChoiceField
      label={label}
      choices={{ yes: 'Yes', no: 'No' }}
      value={value === null ? null : value ? 'yes' : 'no'}
      onChange={(answer) => onChange(answer === 'yes')}
    />
  );
}
