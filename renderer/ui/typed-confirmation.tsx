import { Button, Group, Stack, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';

interface TypedConfirmationProps {
  /** What is typed, as it is shown. */
  readonly name: string;
  /** Whether what was typed is enough. */
  readonly fits: (typed: string) => boolean;
  /** The button that does it, and the one that leaves everything as it is. */
  readonly act: string;
  readonly keep: string;
  readonly busy: boolean;
  readonly onConfirm: (typed: string) => void;
  readonly onClose: () => void;
  /** Why it did not work the last time. */
  readonly failure: ReactNode;
  /** What happens, in full. */
  readonly children: ReactNode;
}

/** The body of a dialog that does what cannot be undone, once its name was typed by hand. */
export function TypedConfirmation({ name, fits, act, keep, busy, ...rest }: TypedConfirmationProps) {
  const [typed, setTyped] = useState('');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (fits(typed)) rest.onConfirm(typed);
      }}
    >
      <Stack gap="md">
        {rest.children}
        <TextInput
          label={`Type ${name} to confirm`}
          value={typed}
          maxLength={320}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {rest.failure}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={rest.onClose}>
            {keep}
          </Button>
          <Button type="submit" color="red" disabled={!fits(typed)} loading={busy}>
            {act}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
