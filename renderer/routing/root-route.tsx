import { createRootRoute } from '@tanstack/react-router';

/** Everything hangs below it: the organization's screens, and the screens outside any organization. */
export const rootRoute = createRootRoute();
