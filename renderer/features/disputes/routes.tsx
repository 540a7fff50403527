import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { DisputeScreen } from './dispute-screen';
import { DisputesScreen } from './disputes-screen';
import { DisputesSearch } from './disputes-search';

const disputesRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'disputes',
  validateSearch: DisputesSearch,
  component: DisputesScreen,
});

const disputeRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'disputes/$disputeId',
  component: DisputeScreen,
});

export const disputesRoutes = [disputesRoute, disputeRoute] as const;
