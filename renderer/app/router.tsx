import { createHashHistory, createRouter } from '@tanstack/react-router';
import { accountsRoutes } from '../features/accounts/routes';
import { auditRoutes } from '../features/audit/routes';
import { claimsRoutes } from '../features/claims/routes';
import { deletionsRoutes } from '../features/deletions/routes';
import { disputesRoutes } from '../features/disputes/routes';
import { domainsRoutes } from '../features/domains/routes';
import { duplicatesRoutes } from '../features/duplicates/routes';
import { emailsRoutes } from '../features/emails/routes';
import { importsRoutes } from '../features/imports/routes';
import { jobsRoutes } from '../features/jobs/routes';
import { operationsRoutes } from '../features/operations/routes';
import { organizationsRoutes } from '../features/organizations/routes';
import { overviewRoutes } from '../features/overview/routes';
import { ownerRoutes } from '../features/owner/routes';
import { ownerRequestsRoutes } from '../features/owner-requests/routes';
import { permissionsRoutes } from '../features/permissions/routes';
import { requestsRoutes } from '../features/requests/routes';
import { settingsRoutes } from '../features/settings/routes';
import { welcomeRoutes } from '../features/welcome/routes';
import { organizationRoute } from '../routing/organization-route';
import { outsideRoute } from '../routing/outside-route';
import { rootRoute } from '../routing/root-route';
import { FailedScreen } from './failed-screen';
import { parseFragmentSearch } from './fragment-search';
import { OrganizationFrame } from './layout/organization-frame';
import { OutsideFrame } from './layout/outside-frame';
import { MissingScreen } from './missing-screen';

organizationRoute.update({ component: OrganizationFrame });
outsideRoute.update({ component: OutsideFrame });

const routeTree = rootRoute.addChildren([
  outsideRoute.addChildren([
    ...welcomeRoutes,
    ...organizationsRoutes,
    ...ownerRoutes,
    ...ownerRequestsRoutes,
  ]),
  organizationRoute.addChildren([
    ...importsRoutes,
    ...overviewRoutes,
    ...accountsRoutes,
    ...domainsRoutes,
    ...claimsRoutes,
    ...disputesRoutes,
    ...deletionsRoutes,
    ...requestsRoutes,
    ...permissionsRoutes,
    ...duplicatesRoutes,
    ...emailsRoutes,
    ...jobsRoutes,
    ...operationsRoutes,
    ...auditRoutes,
    ...settingsRoutes,
  ]),
]);

/** Addresses live in the fragment: the hosts serve one page and know no screens. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  parseSearch: (search) => parseFragmentSearch(search, window.location.search),
  defaultErrorComponent: FailedScreen,
  defaultNotFoundComponent: MissingScreen,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
