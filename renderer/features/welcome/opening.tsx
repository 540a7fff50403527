import { Center, Loader, Stack, Text } from '@mantine/core';
import { useTimeout } from '@mantine/hooks';
import { useState } from 'react';

/** Milliseconds; nearly every store is open long before. */
const patience = 2_000;

/** While the store opens, which takes a while when a newer Claimdesk brings a large one up to date. */
export function Opening() {
  const [isLong, setLong] = useState(false);
  useTimeout(() => setLong(true), patience, { autoInvoke: true });
  return (
    <Center h={240}>
      <Stack align="center">
        <Loader size="sm" aria-label="Opening the store" />
        {isLong && (
          <Text c="dimmed" ta="center" role="status">
            Opening the store. The first start after an update copies the store before it brings it up to
            date, which takes a minute or more when it is large.
          </Text>
        )}
      </Stack>
    </Center>
  );
}
