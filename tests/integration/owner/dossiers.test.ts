import { afterEach, beforeEach, expect, it } from 'vitest';
import { noAnswers } from '../../../shared/domain/owner/dossier/answers';
import { openTestCore, type TestCore } from '../../support/open-test-core';

const email = 'ada@school.example';
let app: TestCore;
beforeEach(async () => {
  app = await openTestCore();
});
afterEach(() => app.remove());

const answers = { ...noAnswers, stake: { kinds: ['repositories' as const], details: 'My thesis' } };

it('a dossier is kept as it was left, over a restart', async () => {
  const { dossierId } = await app.client.owner.dossiers.create({ email });
  await app.client.owner.dossiers.save({ dossierId, answers });
  await app.close();
  app = await openTestCore({ dataDirectory: app.directory });
  expect(await app.client.owner.dossiers.get({ dossierId })).toMatchObject({ email, answers });
});

it('there is one dossier for an address at a time', async () => {
  const { dossierId } = await app.client.owner.dossiers.create({ email });
  await expect(app.client.owner.dossiers.create({ email: email })).rejects.toMatchObject({ code: 'REFUSED' });
  await app.client.owner.dossiers.remove({ dossierId });
  expect((await app.client.owner.dossiers.list()).dossiers).toEqual([]);
});

it('nothing of what a dossier says stands in the audit trail', async () => {
  const { dossierId } = await app.client.owner.dossiers.create({ email });
  await app.client.owner.dossiers.save({ dossierId, answers });
  const events = await app.core.context.read.selectFrom('audit_events').selectAll().execute();
  expect(events.map(({ action }) => action)).toEqual(['owner.dossiers.create', 'owner.dossiers.save']);
  expect(JSON.stringify(events)).not.toContain('thesis');
});
