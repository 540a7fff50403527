import { afterEach, beforeEach, expect, it } from 'vitest';
import { noAnswers } from '../../../shared/domain/owner/dossier/answers';
import { dossierFile } from '../../../shared/domain/owner/dossier/dossier';
import { type DisputeWorld, email, openDisputeWorld } from './dispute-world';

let world: DisputeWorld;
beforeEach(async () => {
  world = await openDisputeWorld();
});
afterEach(() => world.remove());

const dossier = (about = email) =>
  dossierFile({
    email: about,
    writtenAt: Date.UTC(2026, 10, 20),
    answers: {
      ...noAnswers,
      shown: { ...noAnswers.shown, sign: 'organization', organization: 'Example', belongs: false },
      stake: { kinds: ['repositories'], details: 'My thesis.' },
    },
  });

it('a dossier shows what it holds and which account it is about before a case is opened', async () => {
  const { organizationId } = world;
  expect(await world.client.disputes.readDossier({ organizationId, dossier: dossier() })).toMatchObject({
    email,
    writtenAt: Date.UTC(2026, 10, 20),
    account: { email, kind: 'managed' },
  });
});

it('a dossier opens a case that keeps every answer in its timeline', async () => {
  const { organizationId } = world;
  const { disputeId } = await world.client.disputes.takeIn({
    organizationId,
    dossier: dossier(),
    deadline: null,
  });
  const { openedBy, summary, entries } = await world.client.disputes.get({ organizationId, disputeId });
  expect({ openedBy, summary }).toEqual({
    openedBy: 'owner',
    summary: 'The account names Example, to which I do not belong. My thesis.',
  });
  expect(entries[0]?.detail).toEqual({ kind: 'origin', origin: 'dossier' });
  expect(entries[1]?.text).toContain('In my words: My thesis.');
});

it('a dossier about an address that no account has opens nothing', async () => {
  const { organizationId } = world;
  await expect(
    world.client.disputes.takeIn({ organizationId, dossier: dossier('grace@example.com'), deadline: null }),
  ).rejects.toMatchObject({ code: 'REFUSED' });
});

it('a file that is no dossier is refused with a reason', async () => {
  const { organizationId } = world;
  await expect(world.client.disputes.readDossier({ organizationId, dossier: '{}' })).rejects.toMatchObject({
    code: 'BAD_FILE',
  });
});
