import { SimpleGrid } from '@mantine/core';
import type { Profile } from '../../../shared/domain/operations/profile';
import { type OperationDraft, withField } from './operation-draft';
import { type ProfileField as Field, profileFieldLabels } from './operation-words';
import { ProfileField } from './profile-field';

const fields = Object.keys(profileFieldLabels) as Field[];

interface ProfileFieldsProps {
  readonly draft: OperationDraft;
  readonly onChange: (draft: OperationDraft) => void;
  readonly profile: Profile;
}

/** Every field of one profile as it stands; only what is changed is sent. */
export function ProfileFields({ draft, onChange, profile }: ProfileFieldsProps) {
  return (
    <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md" verticalSpacing="sm">
      {fields.map((field) => (
        <ProfileField
          key={field}
          field={field}
          kept={profile[field]}
          value={draft.change[field] ?? profile[field] ?? ''}
          onChange={(value) => onChange(withField(draft, field, value, profile[field]))}
        />
      ))}
    </SimpleGrid>
  );
}
