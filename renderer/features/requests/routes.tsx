import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { RequestScreen } from './request-screen';
import { RequestsScreen } from './requests-screen';
import { RequestsSearch } from './requests-search';

const requestsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'requests',
  validateSearch: RequestsSearch,
  component: RequestsScreen,
});

const requestRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'requests/$requestId',
  component: RequestScreen,
});

export const requestsRoutes = [requestsRoute, requestRoute] as const;
