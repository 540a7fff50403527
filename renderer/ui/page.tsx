import { Box, Group, Stack, Text, Title } from '@mantine/core';
import { useDocumentTitle } from '@mantine/hooks';
import type { ReactNode } from 'react';
import classes from './page.module.css';

interface PageProps {
  readonly title: string;
  /** One quiet line under the title. */
  readonly lead?: ReactNode;
  /** The primary action comes last, so that it stands at the right. */
  readonly actions?: ReactNode;
  /** `full` for lists, `reading` (720 px) for forms and wizards. */
  readonly width?: 'full' | 'reading';
  readonly children: ReactNode;
}

/** The frame of every screen: one title, its actions at the right, the content below. */
export function Page({ title, lead, actions, width = 'full', children }: PageProps) {
  useDocumentTitle(`${title} · Claimdesk`);
  return (
    <Box className={classes['page']} data-width={width}>
      <Group justify="space-between" align="flex-start" gap="sm" className={classes['head']}>
        <Stack gap={2}>
          <Title order={1}>{title}</Title>
          {lead && <Text c="var(--cd-text-quiet)">{lead}</Text>}
        </Stack>
        {actions && <Group gap="xs">{actions}</Group>}
      </Group>
      {children}
    </Box>
  );
}
