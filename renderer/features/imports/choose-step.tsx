import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { Dropzone } from '@mantine/dropzone';
import { IconFileTypeCsv, IconUpload } from '@tabler/icons-react';
import { useRef } from 'react';
import type { OrganizationId } from '../../../shared/domain/ids';
import { mostUploadBytes } from '../../../shared/domain/imports/upload-limits';
import { takeFiles } from './flow-actions';
import classes from './imports.module.css';

const kinds = [
  'Managed accounts, and the accounts of a domain before claiming (Atlassian administration, Directory)',
  'Users of the organization or of a site, today’s and older layouts, with groups or without',
  'Any other CSV with a column of e-mail addresses: you assign its columns once',
];

interface ChooseStepProps {
  readonly organizationId: OrganizationId;
}

/** Where files are dropped or chosen. */
export function ChooseStep({ organizationId }: ChooseStepProps) {
  const open = useRef<() => void>(null);
  return (
    <Stack gap="lg" maw={720}>
      <Dropzone
        openRef={open}
        onDrop={(files) => void takeFiles(organizationId, files)}
        maxSize={mostUploadBytes}
        activateOnClick={false}
        className={classes['drop'] ?? ''}
        inputProps={{ 'aria-label': 'Export files' }}
        enablePointerEvents
        tabIndex={-1}
        role="group"
        aria-label="Drop export files here"
      >
        <Stack align="center" gap="sm" py="xl">
          <IconFileTypeCsv size={40} stroke={1.25} aria-hidden />
          <Text fw={500}>Drop one or more export files here</Text>
          <Button leftSection={<IconUpload size={16} aria-hidden />} onClick={() => open.current?.()}>
            Choose files
          </Button>
          <Text size="sm" c="var(--cd-text-quiet)">
            The files stay on this computer.
          </Text>
        </Stack>
      </Dropzone>
      <Stack gap={4}>
        <Title order={2}>What can be imported</Title>
        <List size="md" spacing={2} c="var(--cd-text-quiet)">
          {kinds.map((kind) => (
            <List.Item key={kind}>{kind}</List.Item>
          ))}
        </List>
        <Group gap="xs">
          <Text c="var(--cd-text-quiet)">
            An import never deletes an account, and the same file twice changes nothing.
          </Text>
        </Group>
      </Stack>
    </Stack>
  );
}
