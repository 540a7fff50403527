import { createRoute } from '@tanstack/react-router';
import { organizationRoute } from '../../routing/organization-route';
import { EntrySearch } from './entry-search';
import { ExceptionsScreen, ExceptionsSearch } from './exceptions-screen';
import { NewPlanScreen } from './new-plan-screen';
import { NewPlanSearch } from './new-plan-search';
import { PlanScreen } from './plan-screen';
import { PlansScreen } from './plans-screen';

const plansRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'claims',
  component: PlansScreen,
});

const newPlanRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'claims/new',
  validateSearch: NewPlanSearch,
  component: NewPlanScreen,
});

const planRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'claims/$planId',
  validateSearch: EntrySearch,
  component: PlanScreen,
});

const exceptionsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: 'exceptions',
  validateSearch: ExceptionsSearch,
  component: ExceptionsScreen,
});

export const claimsRoutes = [plansRoute, newPlanRoute, planRoute, exceptionsRoute] as const;
