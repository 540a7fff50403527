import { Select, TextInput } from '@mantine/core';
import { longestName, longestNickname } from '../../../shared/domain/operations/profile';
import { type ProfileField as Field, profileFieldLabels } from './operation-words';
import { type Choice, languageChoices, timeZoneChoices } from './place-lists';

interface ProfileFieldProps {
  readonly field: Field;
  /** What stands there before. */
  readonly kept: string | null;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One field of a profile: a text, or a choice where there is a list. */
export function ProfileField({ field, kept, value, onChange }: ProfileFieldProps) {
  if (field === 'timeZone') {
    return <ChoiceField {...{ field, value, onChange }} choices={timeZoneChoices(kept)} />;
  }
  if (field === 'language') {
    return <ChoiceField {...{ field, value, onChange }} choices={languageChoices(kept)} />;
  }
  const isNeeded = field === 'name';
  return (
    <TextInput
      label={profileFieldLabels[field]}
      withAsterisk={isNeeded}
      error={isNeeded && value.trim() === '' && 'An account always has a name.'}
      maxLength={lengths[field] ?? 255}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

const lengths: Partial<Record<Field, number>> = { name: longestName, nickname: longestNickname };

interface ChoiceFieldProps extends Pick<ProfileFieldProps, 'field' | 'value' | 'onChange'> {
  readonly choices: readonly Choice[];
}

function ChoiceField({ field, value, onChange, choices }: ChoiceFieldProps) {
  return (
    <Select
      label={profileFieldLabels[field]}
      data={choices}
      value={value || null}
      onChange={(chosen) => onChange(chosen ?? '')}
      searchable
      clearable
      limit={80}
      nothingFoundMessage="None of that name"
      clearButtonProps={{ 'aria-label': `Clear ${profileFieldLabels[field].toLowerCase()}` }}
    />
  );
}
