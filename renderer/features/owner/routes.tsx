import { createRoute } from '@tanstack/react-router';
import { outsideRoute } from '../../routing/outside-route';
import { CheckScreen } from './check-screen';

const checkRoute = createRoute({ getParentRoute: () => outsideRoute, path: 'check', component: CheckScreen });

export const ownerRoutes = [checkRoute] as const;
