import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { AuditScreen } from './audit-screen';
import { AuditSearch } from './audit-search';

const auditRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'audit',
  component: AuditScreen,
  validateSearch: AuditSearch,
});

export const auditRoutes = [auditRoute] as const;
