import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { DeletionsScreen, DeletionsSearch } from './deletions-screen';

const deletionsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'deletions',
  component: DeletionsScreen,
  validateSearch: DeletionsSearch,
});

export const deletionsRoutes = [deletionsRoute] as const;
