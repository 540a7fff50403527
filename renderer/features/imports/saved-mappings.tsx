import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { OrganizationId } from '../../../shared/domain/ids';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { Failure } from '../../ui/failure';
import { Instant } from '../../ui/instant';

interface SavedMappingsProps {
  readonly organizationId: OrganizationId;
}

/** Columns somebody assigned to files of another layout; nothing where there are none. */
export function SavedMappings({ organizationId }: SavedMappingsProps) {
  const cache = useQueryClient();
  const list = useQuery(api.imports.mappings.list.queryOptions({ input: { organizationId } }));
  const remove = useMutation(
    api.imports.mappings.remove.mutationOptions({
      onSuccess: () => cache.invalidateQueries({ queryKey: api.imports.mappings.key() }),
    }),
  );
  if (!list.data || list.data.mappings.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="saved-mappings" maw={720}>
      <Title order={2} id="saved-mappings">
        Remembered columns
      </Title>
      <Text c="var(--cd-text-quiet)">Files with the same header are read without asking again.</Text>
      {list.data.mappings.map(({ id, name, columns, createdAt }) => (
        <Group key={id} justify="space-between" wrap="nowrap">
          <Text>
            {name}{' '}
            <Text span c="var(--cd-text-quiet)">
              {columns.filter(({ kind }) => kind !== 'none').length} columns, <Instant at={createdAt} />
            </Text>
          </Text>
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            aria-label={`Forget ${name}`}
            loading={remove.isPending && remove.variables?.mappingId === id}
            onClick={() => remove.mutate({ organizationId, mappingId: id })}
          >
            Forget
          </Button>
        </Group>
      ))}
      {remove.error && <Failure text={describeFailure(remove.error)} />}
    </Stack>
  );
}
