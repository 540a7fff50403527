import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ImportId, OrganizationId } from '../../../shared/domain/ids';
import type { ImportTotals } from '../../../shared/domain/imports/import-totals';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { useFlow } from './flow';
import { leaveFile } from './flow-actions';
import { ImportCounts } from './import-counts';
import { Refusals } from './refusals';

interface DoneStepProps {
  readonly organizationId: OrganizationId;
  readonly fileName: string;
  readonly importId: ImportId;
}

/** What an import has done, with its refused rows to take along. */
export function DoneStep({ organizationId, fileName, importId }: DoneStepProps) {
  const waiting = useFlow((flow) => flow.waiting.length);
  const record = useQuery(api.imports.get.queryOptions({ input: { organizationId, importId } }));
  const totals = record.data?.totals;
  return (
    <Stack gap="lg">
      <Group gap="xs">
        <IconCircleCheck color="var(--mantine-primary-color-filled)" aria-hidden />
        <Title order={2} aria-live="polite">
          {fileName} has been imported
        </Title>
      </Group>
      {record.error && <Failure text={describeFailure(record.error)} onRetry={() => record.refetch()} />}
      {totals && <ImportCounts totals={totals} />}
      {totals && <Others totals={totals} />}
      {totals && totals.refused > 0 && <Refusals organizationId={organizationId} importId={importId} />}
      <Group>
        <Button component={Link} to={`/o/${organizationId}/accounts`}>
          See the accounts
        </Button>
        <Button variant="default" onClick={() => void leaveFile(null)}>
          {waiting > 0 ? 'Next file' : 'Import another file'}
        </Button>
      </Group>
    </Stack>
  );
}

function Others({ totals: { absent, returned, claimed } }: { readonly totals: ImportTotals }) {
  const sentences = [
    [absent, 'marked absent: the file does not list them any more'],
    [returned, 'back again: their mark of absence is gone'],
    [claimed, 'claimed on arrival, on domains in automatic mode'],
  ] as const;
  const told = sentences.filter(([count]) => count > 0);
  if (told.length === 0) return null;
  return (
    <Stack gap={2}>
      {told.map(([count, words]) => (
        <Text key={words}>
          {count.toLocaleString('en')} {count === 1 ? 'account' : 'accounts'} {words}.
        </Text>
      ))}
    </Stack>
  );
}
