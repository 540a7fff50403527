import { DossierAnswers, noAnswers } from '../../../../shared/domain/owner/dossier/answers';
import { NotFound, Refused } from '../../failures';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import {
  allDossiers,
  deleteDossier,
  findDossier,
  findDossierByEmail,
  insertDossier,
  saveAnswers,
} from './dossier-queries';
import { typedAddress } from './typed-address';

export async function listDossiers(read: Reader) {
  const rows = await allDossiers(read);
  return { dossiers: rows.map(({ id, email, changed_at }) => ({ id, email, changedAt: changed_at })) };
}

/** @throws NotFound */
export async function getDossier(read: Reader, dossierId: string) {
  const row = await findDossier(read, dossierId);
  if (!row) throw new NotFound('This dossier');
  const { id, email, answers, created_at, changed_at } = row;
  return {
    id,
    email,
    answers: DossierAnswers.parse(JSON.parse(answers)),
    createdAt: created_at,
    changedAt: changed_at,
  };
}

/**
 * Begins a dossier about an account. There is one for an address at a time: whoever comes back goes on with it.
 * @throws Refused where the text is no address, or a dossier about it exists
 */
export async function createDossier(unit: Unit, { email: typed }: { email: string }) {
  const { address: email } = typedAddress(typed);
  if (await findDossierByEmail(unit.write, email)) {
    throw new Refused(
      null,
      `A dossier about ${email} exists already on this computer.`,
      'Go on with that one, or remove it first.',
    );
  }
  const id = unit.newId();
  await insertDossier(unit.write, { id, email, answers: JSON.stringify(noAnswers), at: unit.now });
  await unit.audit({
    organizationId: null,
    action: 'owner.dossiers.create',
    subject: { type: 'dossier', id, label: email },
    after: { by: 'owner' },
  });
  return { dossierId: id };
}

/** Keeps what was answered so far. */
export async function saveDossier(
  unit: Unit,
  { dossierId, answers }: { dossierId: string; answers: DossierAnswers },
): Promise<void> {
  const { email } = await getDossier(unit.write, dossierId);
  await saveAnswers(unit.write, dossierId, { answers: JSON.stringify(answers), at: unit.now });
  // What the owner writes is nobody else's business: the trail says that it was changed, not what it says.
  await unit.audit({
    organizationId: null,
    action: 'owner.dossiers.save',
    subject: { type: 'dossier', id: dossierId, label: email },
    after: { by: 'owner' },
  });
}

export async function removeDossier(unit: Unit, { dossierId }: { dossierId: string }): Promise<void> {
  const { email } = await getDossier(unit.write, dossierId);
  await deleteDossier(unit.write, dossierId);
  await unit.audit({
    organizationId: null,
    action: 'owner.dossiers.remove',
    subject: { type: 'dossier', id: dossierId, label: email },
    after: { by: 'owner' },
  });
}
