import { createRoute } from '@tanstack/react-router';
import { outsideRoute } from '../../routing/outside-route';
import { Start } from './start';

const startRoute = createRoute({ getParentRoute: () => outsideRoute, path: '/', component: Start });

export const welcomeRoutes = [startRoute] as const;
