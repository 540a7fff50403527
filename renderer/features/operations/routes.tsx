import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { RecipesScreen } from './recipes-screen';

const recipesRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'recipes',
  component: RecipesScreen,
});

export const operationsRoutes = [recipesRoute] as const;
