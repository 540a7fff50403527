import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { ItemSearch } from './item-search';
import { JobScreen } from './job-screen';
import { JobsScreen } from './jobs-screen';
import { JobsSearch } from './jobs-search';

const jobsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'jobs',
  validateSearch: JobsSearch,
  component: JobsScreen,
});

const jobRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'jobs/$jobId',
  validateSearch: ItemSearch,
  component: JobScreen,
});

export const jobsRoutes = [jobsRoute, jobRoute] as const;
