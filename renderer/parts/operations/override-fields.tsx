import { Alert, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { Blocker } from '../../../shared/domain/operations/blocker';
import type { BlockerOverride } from '../../../shared/domain/operations/operation';

const consequences = {
  deactivate: 'While the account is deactivated, nobody can reach them.',
  delete: 'Once the 14 days are over, nobody can bring them back.',
} as const;

interface OverrideFieldsProps {
  readonly kind: keyof typeof consequences;
  readonly blocker: Blocker;
  readonly email: string;
  readonly override: BlockerOverride;
  readonly onChange: (override: BlockerOverride) => void;
}

/** Goes on although private repositories are kept: the whole address typed, and a reason (rule L3). */
export function OverrideFields({ kind, blocker, email, override, onChange }: OverrideFieldsProps) {
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle aria-hidden />} title="Going on without them">
      <Stack gap="sm">
        <Text size="sm">
          {blocker.reason} {consequences[kind]}
        </Text>
        <TextInput
          label={`Type ${email} to go on`}
          autoComplete="off"
          maxLength={320}
          value={override.typedEmail}
          onChange={(event) => onChange({ ...override, typedEmail: event.currentTarget.value })}
        />
        <Textarea
          label="Why the repositories may be lost"
          description="Who agreed, and when. It is kept in the audit trail."
          autosize
          minRows={2}
          maxLength={1_000}
          value={override.reason}
          onChange={(event) => onChange({ ...override, reason: event.currentTarget.value })}
        />
      </Stack>
    </Alert>
  );
}
