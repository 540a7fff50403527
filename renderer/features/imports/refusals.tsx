import { Button, Group, Stack, Switch, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportId, OrganizationId } from '../../../shared/domain/ids';
import { api, client } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { saveExport } from '../../parts/save-export';
import { Failure } from '../../ui/failure';
import { RefusedTable } from './refused-table';

const shown = 50;

interface RefusalsProps {
  readonly organizationId: OrganizationId;
  readonly importId: ImportId;
}

/** The refused rows of an import, and their file: mended, it can be imported again. */
export function Refusals({ organizationId, importId }: RefusalsProps) {
  const [bom, setBom] = useState(false);
  const page = useQuery(
    api.imports.refusals.queryOptions({ input: { organizationId, importId, after: 0, limit: shown } }),
  );
  const save = useMutation({
    mutationFn: async () =>
      saveExport(await client.imports.exportRefusals({ organizationId, importId, bom })),
  });
  return (
    <Stack gap="xs" component="section" aria-labelledby="refused-rows">
      <Title order={3} id="refused-rows">
        Refused rows
      </Title>
      <Text c="var(--cd-text-quiet)">
        Take them along as a CSV with the line and the reason, mend them there, and import that file.
      </Text>
      <Group>
        <Button
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
          loading={save.isPending}
          onClick={() => save.mutate()}
        >
          Save the refused rows
        </Button>
        <Switch
          label="For Excel (byte-order mark)"
          checked={bom}
          onChange={(event) => setBom(event.currentTarget.checked)}
        />
      </Group>
      {save.error && <Failure text={describeFailure(save.error)} />}
      {page.error && <Failure text={describeFailure(page.error)} onRetry={() => page.refetch()} />}
      {page.data && <RefusedTable refused={page.data.refusals} />}
      {page.data?.refusals.length === shown && (
        <Text size="sm" c="var(--cd-text-quiet)">
          The first {shown}; the file has all of them.
        </Text>
      )}
    </Stack>
  );
}
