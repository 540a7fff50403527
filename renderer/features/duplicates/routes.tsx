import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { DuplicatesScreen } from './duplicates-screen';
import { DuplicatesSearch } from './duplicates-search';

const duplicatesRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'duplicates',
  validateSearch: DuplicatesSearch,
  component: DuplicatesScreen,
});

export const duplicatesRoutes = [duplicatesRoute] as const;
