import { createRoute } from '@tanstack/react-router';
import { outsideRoute } from '../../routing/outside-route';
import { CheckScreen } from './check-screen';
import { ControlScreen } from './control/control-screen';
import { DossierPartScreen } from './dossier/dossier-part-screen';
import { DossierScreen } from './dossier/dossier-screen';
import { DossierSheetScreen } from './dossier/dossier-sheet-screen';
import { DossiersScreen } from './dossier/dossiers-screen';
import { OwnerSearch } from './owner-search';

const checkRoute = createRoute({ getParentRoute: () => outsideRoute, path: 'check', component: CheckScreen });

const controlRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: 'owner/control',
  validateSearch: OwnerSearch,
  component: ControlScreen,
});

const dossiersRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: 'owner/dispute',
  validateSearch: OwnerSearch,
  component: DossiersScreen,
});

const dossierRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: 'owner/dispute/$dossierId',
  component: DossierScreen,
});

const sheetRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: 'owner/dispute/$dossierId/sheet',
  component: DossierSheetScreen,
});

const partRoute = createRoute({
  getParentRoute: () => outsideRoute,
  path: 'owner/dispute/$dossierId/part/$part',
  component: DossierPartScreen,
});

export const ownerRoutes = [
  checkRoute,
  controlRoute,
  dossiersRoute,
  dossierRoute,
  sheetRoute,
  partRoute,
] as const;
