import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { OrganizationName } from '../../shared/domain/organizations/organization-name';
import { describeFailure } from '../api/describe-failure';

interface OrganizationNameFieldProps {
  readonly initialName?: string;
  /** Says what the button does, for example "Create organization". */
  readonly act: string;
  readonly busy: boolean;
  /** What the last attempt answered; null while there was none. */
  readonly error: unknown;
  readonly onSubmit: (name: OrganizationName) => void;
  readonly onCancel?: () => void;
}

/** One name and one button; the name is judged by the same rule that the store obeys. */
export function OrganizationNameField({
  initialName = '',
  act,
  busy,
  error,
  onSubmit,
  onCancel,
}: OrganizationNameFieldProps) {
  const [name, setName] = useState(initialName);
  const [fault, setFault] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const parsed = OrganizationName.safeParse(name);
    setFault(parsed.success ? null : (parsed.error.issues[0]?.message ?? null));
    if (parsed.success) onSubmit(parsed.data);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label="Name of the organization"
          description="As people know it; you can change it at any time."
          data-autofocus
          value={name}
          maxLength={200}
          error={fault ?? refusal(error)}
          onChange={({ currentTarget }) => {
            setName(currentTarget.value);
            setFault(null);
          }}
        />
        <Group justify="flex-end" gap="xs">
          {onCancel && (
            <Button variant="default" onClick={onCancel}>
              Cancel
            </Button>
          )}
          <Button type="submit" loading={busy}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function refusal(error: unknown): string | null {
  if (error === null) return null;
  const { reason, nextStep } = describeFailure(error);
  return `${reason} ${nextStep}`;
}
