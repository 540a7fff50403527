import { Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportId, OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { HistoryTable } from './history-table';
import { Refusals } from './refusals';
import { SavedMappings } from './saved-mappings';

const shown = 50;

interface ImportHistoryProps {
  readonly organizationId: OrganizationId;
}

/** What was imported before, newest first, with the refused rows of each. */
export function ImportHistory({ organizationId }: ImportHistoryProps) {
  const [opened, setOpened] = useState<ImportId | null>(null);
  const page = useQuery(
    api.imports.list.queryOptions({ input: { organizationId, before: null, limit: shown } }),
  );
  const imports = page.data?.imports;
  return (
    <Stack gap="xl">
      <Stack gap="xs" component="section" aria-labelledby="earlier-imports">
        <Title order={2} id="earlier-imports">
          Earlier imports
        </Title>
        {page.isPending && <Skeleton h={120} />}
        {page.error && <Failure text={describeFailure(page.error)} onRetry={() => page.refetch()} />}
        {imports?.length === 0 && <Text c="var(--cd-text-quiet)">None yet.</Text>}
        {imports && imports.length > 0 && (
          <HistoryTable
            imports={imports}
            opened={opened}
            onOpen={(id) => setOpened((current) => (current === id ? null : id))}
          />
        )}
        {opened && <Refusals organizationId={organizationId} importId={opened} />}
      </Stack>
      <SavedMappings organizationId={organizationId} />
    </Stack>
  );
}
