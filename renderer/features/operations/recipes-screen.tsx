import { Button, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Recipe } from '../../../shared/contract/operations';
import { api } from '../../api/client';
import { describeFailure } from '../../api/describe-failure';
import { OperationDialog } from '../../parts/operations/operation-dialog';
import { draftOf } from '../../parts/operations/operation-draft';
import { useOrganizationId } from '../../routing/organization-route';
import { Failure } from '../../ui/failure';
import { Page } from '../../ui/page';
import { CleanUpBoard } from './clean-up-board';
import classes from './operations.module.css';
import { RecipeLine } from './recipe-line';
import { SuggestionList } from './suggestion-list';

interface Planned {
  readonly recipe: Recipe;
  readonly count: number;
}

/** Operations that come back: what to clean up, saved recipes, and suggestions. */
export function RecipesScreen() {
  const organizationId = useOrganizationId();
  const { data, error, refetch } = useQuery(
    api.operations.recipes.list.queryOptions({ input: { organizationId } }),
  );
  const [planned, plan] = useState<Planned | null>(null);
  return (
    <Page
      title="Recipes"
      lead="Work that comes back, saved with the accounts it is for. Nothing runs before you have seen its plan."
      actions={
        <Button
          component={Link}
          to={`/o/${organizationId}/accounts`}
          variant="default"
          leftSection={<IconUsers size={16} stroke={1.8} aria-hidden />}
        >
          Choose accounts in the list
        </Button>
      }
    >
      <Stack gap={32} maw={960}>
        <CleanUpBoard />
        <Stack gap="xs" component="section" aria-labelledby="recipes">
          <Title order={2} id="recipes">
            Saved recipes
          </Title>
          {error && <Failure text={describeFailure(error)} onRetry={() => void refetch()} />}
          {!data && !error && <Skeleton height={72} />}
          {data?.recipes.length === 0 && (
            <Text c="var(--cd-text-quiet)">
              None yet. Fill in one of the suggestions, or filter the list of accounts, select, and choose
              “Save as recipe”.
            </Text>
          )}
          {data && data.recipes.length > 0 && (
            <ul className={classes['recipes']}>
              {data.recipes.map((recipe) => (
                <RecipeLine key={recipe.id} recipe={recipe} onPlan={(count) => plan({ recipe, count })} />
              ))}
            </ul>
          )}
        </Stack>
        {data && <SuggestionList saved={data.recipes.map(({ name }) => name)} />}
      </Stack>
      {planned && (
        <OperationDialog
          organizationId={organizationId}
          target={{
            kind: 'selection',
            selection: { mode: 'allMatching', filter: planned.recipe.filter, except: [] },
            count: planned.count,
          }}
          initial={draftOf(planned.recipe.operation)}
          offer={null}
          onClose={() => plan(null)}
        />
      )}
    </Page>
  );
}
