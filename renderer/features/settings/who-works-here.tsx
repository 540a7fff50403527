import { Stack, TextInput } from '@mantine/core';
import type { Session } from '../../../shared/contract/session';
import { Section } from './section';
import { problemsOf, type SettingsDraft } from './settings-draft';

interface Props {
  readonly draft: SettingsDraft;
  readonly onChange: (draft: SettingsDraft) => void;
  readonly session: Session;
}

/** Name and address of whoever sits here, as everything done is recorded under. */
export function WhoWorksHere({ draft, onChange, session }: Props) {
  const problems = problemsOf(draft);
  return (
    <Section
      title="Who works here"
      text="Stands in the audit trail beside everything done here. Claimdesk cannot prove who sits at the desk: change it when somebody else takes over."
    >
      <Stack gap="md" maw={480}>
        <TextInput
          label="Name"
          placeholder={draft.operator === '' ? session.operator : undefined}
          description="Empty takes the name of the system's user."
          value={draft.operator}
          onChange={({ currentTarget }) => onChange({ ...draft, operator: currentTarget.value })}
          error={problems.operator}
        />
        <TextInput
          type="email"
          label="E-mail"
          description="The address of your own account. It keeps you from deactivating or deleting yourself by accident, and tells you from the admin whose plan you approve."
          value={draft.operatorEmail}
          onChange={({ currentTarget }) => onChange({ ...draft, operatorEmail: currentTarget.value })}
          error={problems.operatorEmail}
        />
      </Stack>
    </Section>
  );
}
