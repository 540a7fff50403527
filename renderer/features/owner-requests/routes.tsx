import { createRoute } from '@tanstack/react-router';
import { outsideRoute } from '../../routing/outside-route';
import { MyRequestsScreen } from './my-requests-screen';
import { MyRequestsSearch } from './my-requests-search';

const myRequestsRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: 'owner/requests',
  validateSearch: MyRequestsSearch,
  component: MyRequestsScreen,
});

export const ownerRequestsRoutes = [myRequestsRoute] as const;
