import { Group, List, Stack, Text, Title } from '@mantine/core';
import type { OrganizationId } from '../../../shared/domain/ids';
import { mostUploadBytes } from '../../../shared/domain/imports/upload-limits';
import { FileDrop } from '../../ui/file-drop';
import { takeFiles } from './flow-actions';

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
  return (
    <Stack gap="lg" maw={720}>
      <FileDrop
        title="Drop one or more export files here"
        inputLabel="Export files"
        button="Choose files"
        onDrop={(files) => void takeFiles(organizationId, files)}
        maxSize={mostUploadBytes}
      >
        <Text size="sm" c="var(--cd-text-quiet)">
          The files stay on this computer.
        </Text>
      </FileDrop>
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
