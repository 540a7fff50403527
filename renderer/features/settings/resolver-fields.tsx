import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { DraftProblems, ResolverDraft } from './settings-draft';

interface ResolverFieldsProps {
  readonly resolvers: readonly ResolverDraft[];
  readonly onChange: (resolvers: readonly ResolverDraft[]) => void;
  readonly problems: DraftProblems['resolvers'];
}

const most = 8;

export function ResolverFields({ resolvers, onChange, problems }: ResolverFieldsProps) {
  const change = (at: number, part: Partial<ResolverDraft>) =>
    onChange(resolvers.map((resolver, index) => (index === at ? { ...resolver, ...part } : resolver)));
  return (
    <Stack gap="xs" align="flex-start">
      {resolvers.map(({ row, operator, address }, index) => (
        <Group key={row} gap="xs" align="flex-start" wrap="nowrap">
          <TextInput
            aria-label={`Operator of resolver ${index + 1}`}
            placeholder="Operator"
            value={operator}
            onChange={({ currentTarget }) => change(index, { operator: currentTarget.value })}
            error={problems.operator(index)}
          />
          <TextInput
            aria-label={`Address of resolver ${index + 1}`}
            placeholder="Address"
            value={address}
            onChange={({ currentTarget }) => change(index, { address: currentTarget.value })}
            error={problems.address(index)}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size="lg"
            aria-label={`Remove resolver ${index + 1}`}
            onClick={() => onChange(resolvers.filter((_, other) => other !== index))}
          >
            <IconTrash size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
      {problems.whole && (
        <Text size="sm" c="var(--mantine-color-error)" role="alert">
          {problems.whole}
        </Text>
      )}
      {resolvers.length < most && (
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...resolvers, emptyAfter(resolvers)])}
        >
          Add a resolver
        </Button>
      )}
    </Stack>
  );
}

function emptyAfter(resolvers: readonly ResolverDraft[]): ResolverDraft {
  return { row: Math.max(-1, ...resolvers.map(({ row }) => row)) + 1, operator: '', address: '' };
}
