import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { SettingsScreen } from './settings-screen';

const settingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'settings',
  component: SettingsScreen,
});

export const settingsRoutes = [settingsRoute] as const;
