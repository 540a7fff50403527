import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { MatrixScreen } from './matrix-screen';

const matrixRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'matrix',
  component: MatrixScreen,
});

export const permissionsRoutes = [matrixRoute] as const;
