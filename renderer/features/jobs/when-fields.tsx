import { Group, Radio, Stack, TextInput } from '@mantine/core';
import dayjs from 'dayjs';
import { instantOf, type StartDraft } from './start-draft';

interface Props {
  readonly draft: StartDraft;
  readonly onChange: (draft: StartDraft) => void;
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Now or at a time of this machine's zone, which is named. */
export function WhenFields({ draft, onChange }: Props) {
  const at = instantOf(draft.at);
  const isPast = draft.when === 'later' && at !== null && at <= Date.now();
  return (
    <Radio.Group
      label="When"
      value={draft.when}
      onChange={(value) => onChange({ ...draft, when: value === 'later' ? 'later' : 'now' })}
    >
      <Stack gap="xs" mt={4}>
        <Group gap="lg">
          <Radio value="now" label="Now" />
          <Radio value="later" label="At a time" />
        </Group>
        {draft.when === 'later' && (
          <TextInput
            type="datetime-local"
            label={`Begins at (${zone})`}
            description="If Claimdesk is closed then, the job begins at its next start."
            min={dayjs().format('YYYY-MM-DDTHH:mm')}
            value={draft.at}
            onChange={({ currentTarget }) => onChange({ ...draft, at: currentTarget.value })}
            error={isPast ? 'This time has passed.' : undefined}
            maw={360}
          />
        )}
      </Stack>
    </Radio.Group>
  );
}
