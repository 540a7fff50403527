import type { Reader, Writer } from '../../store/access';

export async function allDossiers(read: Reader) {
  return read
    .selectFrom('dossiers')
    .select(['id', 'email', 'changed_at'])
    .orderBy('changed_at', 'desc')
    .limit(200)
    .execute();
}

export async function findDossier(read: Reader, dossierId: string) {
  return read
    .selectFrom('dossiers')
    .select(['id', 'email', 'answers', 'created_at', 'changed_at'])
    .where('id', '=', dossierId)
    .executeTakeFirst();
}

export async function findDossierByEmail(read: Reader, email: string) {
  return read.selectFrom('dossiers').select('id').where('email', '=', email).executeTakeFirst();
}

export async function insertDossier(
  write: Writer,
  { id, email, answers, at }: { id: string; email: string; answers: string; at: number },
): Promise<void> {
  await write.insertInto('dossiers').values({ id, email, answers, created_at: at, changed_at: at }).execute();
}

export async function saveAnswers(
  write: Writer,
  dossierId: string,
  { answers, at }: { answers: string; at: number },
): Promise<void> {
  await write.updateTable('dossiers').set({ answers, changed_at: at }).where('id', '=', dossierId).execute();
}

export async function deleteDossier(write: Writer, dossierId: string): Promise<void> {
  await write.deleteFrom('dossiers').where('id', '=', dossierId).execute();
}
