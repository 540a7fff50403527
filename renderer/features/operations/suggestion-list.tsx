import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { FilterPills } from '../../parts/filter-pills';
import { draftOf } from '../../parts/operations/operation-draft';
import { RecipeDialog } from '../../parts/operations/recipe-dialog';
import { useOrganizationId } from '../../routing/organization-route';
import { suggestions } from './clean-up';
import classes from './operations.module.css';

type Suggestion = (typeof suggestions)[number];

interface SuggestionListProps {
  /** Names of saved recipes; a suggestion that was taken up is not made again. */
  readonly saved: readonly string[];
}

/** Recipes to begin with. Choosing one fills in the form, which can still be changed. */
export function SuggestionList({ saved }: SuggestionListProps) {
  const organizationId = useOrganizationId();
  const [chosen, choose] = useState<Suggestion | null>(null);
  const open = suggestions.filter(({ name }) => !saved.includes(name));
  if (open.length === 0) return null;
  return (
    <Stack gap="xs" component="section" aria-labelledby="suggestions">
      <Title order={2} id="suggestions">
        Suggestions
      </Title>
      <ul className={classes['recipes']}>
        {open.map((suggestion) => (
          <li key={suggestion.name}>
            <div className={classes['recipe']}>
              <Text>{suggestion.name}</Text>
              <FilterPills filter={suggestion.filter} />
            </div>
            <Button
              variant="default"
              size="xs"
              aria-label={`Fill in the form: ${suggestion.name}`}
              onClick={() => choose(suggestion)}
            >
              Fill in the form
            </Button>
          </li>
        ))}
      </ul>
      {chosen && (
        <RecipeDialog
          organizationId={organizationId}
          filter={chosen.filter}
          initial={{ name: chosen.name, draft: draftOf(chosen.operation) }}
          onClose={() => choose(null)}
        />
      )}
    </Stack>
  );
}
