import { Box, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import { useState } from 'react';
import { storeAddress } from '../../api/chosen-store';
import { FieldDrawing } from '../../ui/drawings/field-drawing';
import { LedgerDrawing } from '../../ui/drawings/ledger-drawing';
import { PeopleDrawing } from '../../ui/drawings/people-drawing';
import { Mark } from '../../ui/mark';
import { CreateFirst } from './create-first';
import { Entrance } from './entrance';
import classes from './welcome.module.css';

/** The first screen of an empty store: three ways in, none of which needs an explanation. */
export function WelcomeScreen() {
  const [creating, setCreating] = useState(false);
  useDocumentTitle('Welcome · Claimdesk');
  return (
    <Box className={classes['page']}>
      <Stack gap={6} align="flex-start" maw={640}>
        <Mark size={44} />
        <Title order={1} className={classes['title']} mt="sm">
          Claim the accounts on your mail domains, and see first what it changes for whom
        </Title>
        <Text size="lg" c="var(--cd-text-quiet)">
          Claimdesk works on this computer, from the CSV files that Atlassian administration exports. Nothing
          leaves it, and no login is needed.
        </Text>
      </Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="lg" mt={36}>
        <Entrance
          drawing={<FieldDrawing />}
          title="Create an organization"
          text="Import an export of its accounts, prove its domains, then claim. About ten minutes."
          act="Create and import"
          primary
          onClick={() => setCreating(true)}
        />
        <Entrance
          drawing={<LedgerDrawing />}
          title="Look around in a sample"
          text="5,000 made-up accounts on domains in every state. Try everything; it can be reset at will."
          act="Open the sample"
          href={storeAddress('sample')}
        />
        <Entrance
          drawing={<PeopleDrawing />}
          title="Check my own account"
          text="Find out whether your account is personal or managed, by whom, and what that means for you."
          act="Check my account"
          to="/check"
        />
      </SimpleGrid>
      <Text size="sm" c="var(--cd-text-quiet)" mt={36}>
        Claimdesk is independent of Atlassian.
      </Text>
      <CreateFirst opened={creating} onClose={() => setCreating(false)} />
    </Box>
  );
}
