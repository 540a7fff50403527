import { Alert } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';

/**
 * What a change of address means for those it meets, said before it runs.
 * @param people how many accounts change
 */
export function SessionsNotice({ people }: { readonly people: number }) {
  const text =
    people === 1
      ? 'All sessions of this person end; they sign in again with the new address.'
      : `All sessions of these ${people.toLocaleString('en')} people end; they sign in again with the new address.`;
  return (
    <Alert
      color="orange"
      variant="light"
      icon={<IconLogout aria-hidden />}
      title="What the people will notice"
      role="note"
      maw={720}
    >
      {text} The account, its content and its history stay the same.
    </Alert>
  );
}
