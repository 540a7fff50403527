import { Button, Group, Stack, Switch, Text, TextInput, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Inspection } from '../../../shared/contract/imports';
import type { OrganizationId, UploadId } from '../../../shared/domain/ids';
import { mappingFault } from '../../../shared/domain/imports/row-reader';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { queryClient } from '../../api/query-client';
import { Failure } from '../../ui/failure';
import { leaveFile, readFile } from './flow-actions';
import { MappingTable } from './mapping-table';

interface MappingStepProps {
  readonly organizationId: OrganizationId;
  readonly uploadId: UploadId;
  readonly inspection: Inspection;
}

/** A file whose header we do not know: its columns are assigned by hand, and may be remembered. */
export function MappingStep({ organizationId, uploadId, inspection }: MappingStepProps) {
  const [columns, setColumns] = useState(inspection.columns);
  const [keep, setKeep] = useState(inspection.variant === null);
  const [name, setName] = useState(inspection.fileName.replace(/\.[a-z]+$/i, '').slice(0, 100));
  const save = useMutation(api.imports.mappings.save.mutationOptions());
  const fault = mappingFault(columns);

  async function goOn() {
    if (keep) {
      await save.mutateAsync({ organizationId, uploadId, name, columns });
      await queryClient.invalidateQueries({ queryKey: api.imports.mappings.key() });
    }
    await readFile({ organizationId, uploadId, fileName: inspection.fileName, columns });
  }

  return (
    <Stack gap="md">
      <Stack gap={2}>
        <Title order={2}>What do the columns of {inspection.fileName} say?</Title>
        <Text c="var(--cd-text-quiet)">
          {inspection.variant === null && 'This is no export we know. '}
          Assign the columns; that of e-mail addresses is the only one needed.
        </Text>
      </Stack>
      <MappingTable inspection={inspection} columns={columns} onChange={setColumns} />
      <Stack gap="xs" maw={480}>
        <Switch
          checked={keep}
          onChange={(event) => setKeep(event.currentTarget.checked)}
          label="Remember this for files with the same header"
        />
        {keep && (
          <TextInput
            label="Name"
            value={name}
            maxLength={100}
            onChange={(event) => setName(event.currentTarget.value)}
            error={name.trim() === '' ? 'Give it a name' : null}
          />
        )}
      </Stack>
      {fault !== null && <Text c="var(--cd-text-quiet)">{fault}.</Text>}
      {save.error && <Failure text={describeFailure(save.error)} />}
      <Group>
        <Button
          disabled={fault !== null || (keep && name.trim() === '')}
          loading={save.isPending}
          onClick={() => void goOn().catch(() => {})}
        >
          Read the file
        </Button>
        <Button variant="default" onClick={() => void leaveFile(uploadId)}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
