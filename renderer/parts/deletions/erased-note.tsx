import { Alert, Text } from '@mantine/core';
import { IconEraser } from '@tabler/icons-react';

/** On the page of an account that was deleted: that nothing can be done to it any more, and what stays. */
export function ErasedNote() {
  return (
    <Alert
      color="gray"
      variant="light"
      icon={<IconEraser aria-hidden />}
      title="This account was deleted"
      maw={760}
    >
      <Text size="sm">
        Nothing brings it back, and nothing can be done to it. Its id stays, and what happened stays in the
        audit trail without naming the person. The address is free for another account.
      </Text>
    </Alert>
  );
}
