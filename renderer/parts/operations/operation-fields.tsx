import { Radio, Stack, Text } from '@mantine/core';
import type { Profile } from '../../../shared/domain/operations/profile';
import { MessageField } from './message-field';
import type { OperationDraft } from './operation-draft';
import { PictureField } from './picture-field';
import { ProfileFields } from './profile-fields';
import { SharedProfileFields } from './shared-profile-fields';

export interface OperationFieldsProps {
  readonly draft: OperationDraft;
  readonly onChange: (draft: OperationDraft) => void;
  /** What stands in the profile of the one account; null where there are several. */
  readonly profile: Profile | null;
}

/** What an operation has to be told; most need nothing. */
export function OperationFields({ draft, onChange, profile }: OperationFieldsProps) {
  switch (draft.kind) {
    case 'deactivate':
      return <MessageField message={draft.message} onChange={(message) => onChange({ ...draft, message })} />;
    case 'edit-profile':
      return profile === null ? (
        <SharedProfileFields draft={draft} onChange={onChange} />
      ) : (
        <ProfileFields draft={draft} onChange={onChange} profile={profile} />
      );
    case 'change-picture':
      return profile === null ? (
        <Text>The pictures are taken away. Each account shows its initials instead.</Text>
      ) : (
        <PictureField picture={draft.picture} onChange={(picture) => onChange({ ...draft, picture })} />
      );
    case 'mark-synced':
      return <SyncedField synced={draft.synced} onChange={(synced) => onChange({ ...draft, synced })} />;
    default:
      return null;
  }
}

interface SyncedFieldProps {
  readonly synced: boolean | null | undefined;
  readonly onChange: (synced: boolean | null) => void;
}

const marks = { yes: true, no: false, unknown: null } as const;

function SyncedField({ synced, onChange }: SyncedFieldProps) {
  return (
    <Radio.Group
      label="Does an identity provider keep it in step?"
      value={Object.entries(marks).find(([, mark]) => mark === synced)?.[0] ?? null}
      onChange={(value) => onChange(Object.entries(marks).find(([name]) => name === value)?.[1] ?? null)}
    >
      <Stack gap="sm" mt={6}>
        <Radio
          value="yes"
          label="Yes, it is synced"
          description="Name and address are changed there and no longer here. Before a deletion, the person is taken out there first."
        />
        <Radio
          value="no"
          label="No, it is not synced"
          description="Also after the person was taken out of the identity provider."
        />
        <Radio value="unknown" label="Nobody knows" description="Takes an earlier mark away." />
      </Stack>
    </Radio.Group>
  );
}
