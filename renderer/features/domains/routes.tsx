import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { DomainScreen } from './domain-screen';
import { DomainsScreen } from './domains-screen';
import { DomainsSearch } from './domains-search';

const listRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'domains',
  validateSearch: DomainsSearch,
  component: DomainsScreen,
});

const domainRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'domains/$domainId',
  component: DomainScreen,
});

export const domainsRoutes = [listRoute, domainRoute] as const;
