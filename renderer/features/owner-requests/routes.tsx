import { createRoute } from '@tanstack/react-router';
import { outsideRoute } from '../../routing/outside-route';
import { MyRequestsScreen } from './my-requests-screen';

const myRequestsRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: 'owner/requests',
  component: MyRequestsScreen,
});

export const ownerRequestsRoutes = [myRequestsRoute] as const;
