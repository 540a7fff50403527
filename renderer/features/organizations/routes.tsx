import { createRoute } from '@tanstack/react-router';
import { z } from 'zod';
import { outsideRoute } from '../../routing/outside-route';
import { OrganizationsScreen } from './organizations-screen';

const organizationsRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: 'organizations',
  component: OrganizationsScreen,
  validateSearch: z.object({ create: z.boolean().optional().catch(undefined) }),
});

export const organizationsRoutes = [organizationsRoute] as const;
