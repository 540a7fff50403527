import { MultiSelect, Stack, Text } from '@mantine/core';
import type { OperationDraft } from './operation-draft';
import { type ProfileField as Field, profileFieldLabels } from './operation-words';
import { ProfileField } from './profile-field';

/** A name belongs to one person; these may be the same for many. */
const sharedFields = [
  'jobTitle',
  'department',
  'company',
  'location',
  'timeZone',
  'language',
] as const satisfies readonly Field[];

interface SharedProfileFieldsProps {
  readonly draft: OperationDraft;
  readonly onChange: (draft: OperationDraft) => void;
}

/** The fields to change in many profiles, and the value that all of them get. */
export function SharedProfileFields({ draft, onChange }: SharedProfileFieldsProps) {
  const chosen = sharedFields.filter((field) => draft.change[field] !== undefined);
  const choose = (names: readonly string[]) => {
    const change = Object.fromEntries(
      sharedFields
        .filter((field) => names.includes(field))
        .map((field) => [field, draft.change[field] ?? '']),
    );
    onChange({ ...draft, change });
  };
  return (
    <Stack gap="sm">
      <MultiSelect
        label="Fields to change"
        placeholder={chosen.length === 0 ? 'Choose fields' : ''}
        data={sharedFields.map((field) => ({ value: field, label: profileFieldLabels[field] }))}
        value={[...chosen]}
        onChange={choose}
        hidePickedOptions
      />
      {chosen.map((field) => (
        <ProfileField
          key={field}
          field={field}
          kept={null}
          value={draft.change[field] ?? ''}
          onChange={(value) => onChange({ ...draft, change: { ...draft.change, [field]: value } })}
        />
      ))}
      {chosen.length > 0 && (
        <Text size="sm" c="var(--cd-text-quiet)">
          Every account gets the same. A field left empty is cleared; other fields stay as they are.
        </Text>
      )}
    </Stack>
  );
}
