import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { AccountScreen } from './account-screen';
import { AccountsScreen } from './accounts-screen';
import { AccountsSearch } from './accounts-search';

const accountsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'accounts',
  component: AccountsScreen,
  validateSearch: AccountsSearch,
});

const accountRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'accounts/$accountId',
  component: AccountScreen,
});

export const accountsRoutes = [accountsRoute, accountRoute] as const;
