import { ActionIcon, Button, Group, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Recipe } from '../../../shared/contract/operations';
import { accountsInWords } from '../../../shared/domain/jobs/job-words';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { FilterPills } from '../../parts/filter-pills';
import { operationInWords } from '../../parts/operations/operation-words';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { ListLink } from './list-link';
import classes from './operations.module.css';

interface RecipeLineProps {
  readonly recipe: Recipe;
  /** @param count how many accounts match today */
  readonly onPlan: (count: number) => void;
}

/** One recipe: what it does to whom, how many match today, plan it, remove it. */
export function RecipeLine({ recipe, onPlan }: RecipeLineProps) {
  const organizationId = useOrganizationId();
  const queryClient = useQueryClient();
  const { id: recipeId, name, operation, filter } = recipe;
  const counted = useQuery(api.accounts.count.queryOptions({ input: { organizationId, filter } }));
  const remove = useMutation(
    api.operations.recipes.remove.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: api.operations.recipes.key() }),
    }),
  );
  const count = counted.data?.count;
  return (
    <li aria-label={name}>
      <div className={classes['recipe']}>
        <Text fw={500}>{name}</Text>
        <Text size="sm">{operationInWords(operation)}</Text>
        <FilterPills filter={filter} />
        {remove.error && <Failure text={describeFailure(remove.error)} />}
      </div>
      <Text size="sm" c="var(--cd-text-quiet)">
        {count !== undefined && <ListLink filter={filter}>{accountsInWords(count)} today</ListLink>}
        {counted.error && describeFailure(counted.error).reason}
      </Text>
      <Group gap="xs" wrap="nowrap">
        <Button
          variant="default"
          size="xs"
          disabled={!count}
          aria-label={`Plan it now: ${name}`}
          onClick={() => count && onPlan(count)}
        >
          Plan it now
        </Button>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={`Remove the recipe ${name}`}
          loading={remove.isPending}
          onClick={() => remove.mutate({ organizationId, recipeId })}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
    </li>
  );
}
