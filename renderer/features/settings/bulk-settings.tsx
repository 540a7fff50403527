import { Alert, NumberInput, Stack, Switch } from '@mantine/core';
import { mostUntyped } from '../../../shared/domain/settings/settings';
import { Section } from './section';
import { problemsOf, type SettingsDraft } from './settings-draft';

interface Props {
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
}

/** What a plan asks for before it runs. */
export function BulkSettings({ draft, onChange }: Props) {
  return (
    <Section title="Bulk work" text="What a plan that changes many accounts asks for before it runs.">
      <Stack gap="md" maw={480}>
        <NumberInput
          label="Type the number of accounts above"
          description="A plan that changes more accounts than this starts only once their number has been typed. 0 asks every time."
          min={0}
          max={mostUntyped}
          allowDecimal={false}
          thousandSeparator=","
          value={draft.typedCountAbove}
          onChange={(value) => onChange({ ...draft, typedCountAbove: value })}
          error={problemsOf(draft).typedCountAbove}
        />
        <Switch
          label="Ask a second admin"
          description="Plans that take something away from people (deactivate, delete, change e-mail) wait until another active admin of the organization has approved them."
          checked={draft.secondAdmin}
          onChange={({ currentTarget }) => onChange({ ...draft, secondAdmin: currentTarget.checked })}
        />
        {draft.secondAdmin && draft.operatorEmail.trim() === '' && (
          <Alert color="orange" variant="light" title="Enter your e-mail above as well">
            Without it two admins cannot be told apart, and no such plan can be started.
          </Alert>
        )}
      </Stack>
    </Section>
  );
}
