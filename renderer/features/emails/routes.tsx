import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { ChangeScreen } from './change-screen';
import { ChangeSearch } from './change-search';
import { EmailsScreen } from './emails-screen';

const emailsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'emails',
  component: EmailsScreen,
});

const changeRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'emails/change',
  validateSearch: ChangeSearch,
  component: ChangeScreen,
});

export const emailsRoutes = [emailsRoute, changeRoute] as const;
