import { implement } from '@orpc/server';
import { disputesContract } from '../../../../shared/contract/disputes';
import type { CoreContext } from '../../call-context';
import { gate } from '../../gate';
import { addEvidence, addNote, recordLetter, setDeadline } from './change-case';
import { closeCase, decideRightful, refer, release } from './decide-case';
import { openCase } from './open-case';
import { countCases } from './queries';
import { accountByEmail, casesAbout, getCase, listCases } from './read-cases';
import { lookAtDossier, takeIn } from './take-in';

const os = implement(disputesContract).$context<CoreContext>().use(gate);

export const disputesHandlers = os.router({
  list: os.list.handler(({ input, context }) => listCases(context.read, input)),
  count: os.count.handler(({ input, context }) =>
    countCases(context.read, input.organizationId, context.ports.clock.now()),
  ),
  get: os.get.handler(({ input, context }) => getCase(context.read, input, context.options.operator)),
  ofAccount: os.ofAccount.handler(({ input, context }) => casesAbout(context.read, input)),
  findAccount: os.findAccount.handler(({ input, context }) => accountByEmail(context.read, input)),
  open: os.open.handler(({ input, context }) =>
    context.change((unit) => openCase(unit, { ...input, origin: 'words' })),
  ),
  readDossier: os.readDossier.handler(({ input, context }) => lookAtDossier(context.read, input)),
  takeIn: os.takeIn.handler(({ input, context }) => context.change((unit) => takeIn(unit, input))),
  addNote: os.addNote.handler(async ({ input, context }) => {
    await context.change((unit) => addNote(unit, input));
    return {};
  }),
  addEvidence: os.addEvidence.handler(async ({ input, context }) => {
    await context.change((unit) => addEvidence(unit, input));
    return {};
  }),
  setDeadline: os.setDeadline.handler(async ({ input, context }) => {
    await context.change((unit) => setDeadline(unit, input));
    return {};
  }),
  recordLetter: os.recordLetter.handler(async ({ input, context }) => {
    await context.change((unit) => recordLetter(unit, input));
    return {};
  }),
  decideRightful: os.decideRightful.handler(async ({ input, context }) => {
    await context.change((unit) => decideRightful(unit, input));
    return {};
  }),
  release: os.release.handler(({ input, context }) =>
    context.change((unit) => release(unit, context.services.claims, input)),
  ),
  refer: os.refer.handler(async ({ input, context }) => {
    await context.change((unit) => refer(unit, input));
    return {};
  }),
  close: os.close.handler(async ({ input, context }) => {
    await context.change((unit) => closeCase(unit, input));
    return {};
  }),
});
