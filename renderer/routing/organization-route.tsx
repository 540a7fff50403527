import { createRoute, useParams } from '@tanstack/react-router';
import { OrganizationId } from '../../shared/domain/ids';
import { rootRoute } from './root-route';

/** Parent of every screen that belongs to an organization. Its frame (navigation, top bar) is set by the app. */
export const organizationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: 'o/$organizationId',
});

/** @returns the id of the organization on screen; only for screens below `organizationRoute` */
export function useOrganizationId(): OrganizationId {
  return useParams({ strict: false, select: ({ organizationId }) => OrganizationId.parse(organizationId) });
}
