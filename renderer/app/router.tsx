import { createHashHistory, createRouter } from '@tanstack/react-router';
import { organizationRoute } from '../routing/organization-route';
import { rootRoute } from '../routing/root-route';
import { FailedScreen } from './failed-screen';
import { OrganizationFrame } from './layout/organization-frame';
import { MissingScreen } from './missing-screen';

organizationRoute.update({ component: OrganizationFrame });

const routeTree = rootRoute.addChildren([organizationRoute.addChildren([])]);

/** Addresses live in the fragment: the hosts serve one page and know no screens. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultErrorComponent: FailedScreen,
  defaultNotFoundComponent: MissingScreen,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
