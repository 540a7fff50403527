import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { OverviewScreen } from './overview-screen';

const overviewRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'overview',
  component: OverviewScreen,
});

export const overviewRoutes = [overviewRoute] as const;
