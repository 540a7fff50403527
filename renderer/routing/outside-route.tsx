import { createRoute } from '@tanstack/react-router';
import { rootRoute } from './root-route';

/** Parent of every screen outside an organization: the start, all organizations, the owner's entrance. */
export const outsideRoute = createRoute({ getParentRoute: () => rootRoute, id: 'outside' });
