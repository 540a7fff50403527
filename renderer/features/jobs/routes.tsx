import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { JobsScreen } from './jobs-screen';

const jobsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'jobs',
  component: JobsScreen,
});

export const jobsRoutes = [jobsRoute] as const;
