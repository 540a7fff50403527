import { Center, Code, MantineProvider, Stack, Text, Title } from '@mantine/core';
import { styleNonce } from './style-nonce';
import { theme } from './theme';

/** Browser host, without the session: the address was opened a second time, or without its token. */
export function Locked() {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={styleNonce}>
      <Center component="main" mih="100vh" p="xl">
        <Stack maw={480} gap="sm">
          <Title order={1}>This page is locked</Title>
          <Text>
            Claimdesk opens for whoever holds the address it printed when it started, and that address works
            once. It was used already, or this page was opened without it.
          </Text>
          <Text>
            Stop Claimdesk, start it again with <Code>npm start</Code>, and open the new address.
          </Text>
        </Stack>
      </Center>
    </MantineProvider>
  );
}
