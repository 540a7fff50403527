import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { ImportScreen } from './import-screen';

const importRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'import',
  component: ImportScreen,
});

export const importsRoutes = [importRoute] as const;
