import { implement } from '@orpc/server';
import { ownerContract } from '../../../../shared/contract/owner';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { changeOwnEmail, lookAhead } from './change-address';
import { changeOwnName, changeOwnPicture } from './change-profile';
import { controlOf } from './control';
import { cancelOwnDeletion, deleteOwnAccount } from './delete-own-account';
import { createDossier, getDossier, listDossiers, removeDossier, saveDossier } from './dossiers';
import { checkOwnAccount } from './service';

const os = implement(ownerContract).$context<CoreContext>().use(gate);

const dossiers = os.dossiers.router({
  list: os.dossiers.list.handler(({ context }) => listDossiers(context.read)),
  get: os.dossiers.get.handler(({ input, context }) => getDossier(context.read, input.dossierId)),
  create: os.dossiers.create.handler(({ input, context }) =>
    context.change((unit) => createDossier(unit, input)),
  ),
  save: os.dossiers.save.handler(async ({ input, context }) => {
    await context.change((unit) => saveDossier(unit, input));
    return {};
  }),
  remove: os.dossiers.remove.handler(async ({ input, context }) => {
    await context.change((unit) => removeDossier(unit, input));
    return {};
  }),
});

export const ownerHandlers = os.router({
  check: os.check.handler(({ input, context }) => {
    const { email, organizationNamed, ...answers } = input;
    return checkOwnAccount(context.read, email, { ...answers, organizationNamed: organizationNamed || null });
  }),
  control: os.control.handler(({ input, context }) =>
    controlOf(context.read, input, context.ports.clock.now()),
  ),
  arrival: os.arrival.handler(({ input, context }) => lookAhead(context.read, input)),
  changeName: os.changeName.handler(async ({ input, context }) => {
    await context.change((unit) => changeOwnName(unit, input));
    return {};
  }),
  changePicture: os.changePicture.handler(async ({ input, context }) => {
    await context.change((unit) => changeOwnPicture(unit, input));
    return {};
  }),
  changeEmail: os.changeEmail.handler(({ input, context }) =>
    context.change((unit) => changeOwnEmail(unit, context.services.claims, input)),
  ),
  deleteAccount: os.deleteAccount.handler(({ input, context }) =>
    context.change((unit) => deleteOwnAccount(unit, input)),
  ),
  cancelDeletion: os.cancelDeletion.handler(async ({ input, context }) => {
    await context.change((unit) => cancelOwnDeletion(unit, input));
    return {};
  }),
  dossiers,
});
