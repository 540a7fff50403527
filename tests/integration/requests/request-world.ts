import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SentRequest } from '../../../shared/contract/sent-requests';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';
import { addAccounts, addOpenClaim, addVerifiedDomain } from '../../support/organization-rows';
import { seededRandom } from '../../support/seeded-random';

export const day = 24 * 3_600_000;
export const hosted = 'acme.example';

type WriteAsk = Parameters<TestCore['client']['requests']['sent']['write']>[0];

/** An admin's store with four managed accounts, and an owner's store, with real files in between. */
export interface RequestWorld {
  readonly admin: TestCore;
  readonly owner: TestCore;
  readonly organizationId: OrganizationId;
  /** Writes a request of `person0` in the owner's store; a release unless told otherwise. */
  write(part?: Partial<WriteAsk>): Promise<SentRequest>;
  /** Saves the newest message of a request as a file, and reads the file as the admin does. */
  carried(sent: SentRequest): Promise<string>;
  /** Writes a request and takes it into the inbox by file. */
  send(part?: Partial<WriteAsk>): Promise<{ sent: SentRequest; requestId: RequestIdOf }>;
  get(requestId: RequestIdOf): ReturnType<TestCore['client']['requests']['get']>;
  /** Waits for the job of an approval and lets its end be written down. */
  jobEnded(jobId: string | null): Promise<void>;
  remove(): Promise<void>;
}

type RequestIdOf = Awaited<ReturnType<TestCore['client']['requests']['takeIn']>>['requestId'];

export async function openRequestWorld(): Promise<RequestWorld> {
  const admin = await openTestCore({ operator: 'Grace Hopper' });
  const owner = await openTestCore({ operator: 'Ada', ports: { random: seededRandom(2) } });
  const folder = mkdtempSync(join(tmpdir(), 'claimdesk-requests-'));
  const { id: organizationId } = await admin.client.organizations.create({ name: 'Acme' });
  await addAccounts(admin.core, organizationId, 4, hosted);
  const domainId = await addVerifiedDomain(admin.core, organizationId, hosted);
  for (let index = 0; index < 4; index++) {
    await addOpenClaim(admin.core, organizationId, domainId, `account-${index}`);
  }
  const world: RequestWorld = {
    admin,
    owner,
    organizationId,
    write: (part = {}) =>
      owner.client.requests.sent.write({
        email: `person0@${hosted}`,
        organization: 'Acme',
        kind: 'release',
        wanted: null,
        words: 'The account was mine before I came here.',
        ...part,
      }),
    async carried({ id }) {
      const { file, fileName } = await owner.client.requests.sent.message({ sentId: id });
      writeFileSync(join(folder, fileName), file);
      return readFileSync(join(folder, fileName), 'utf8');
    },
    async send(part) {
      const sent = await world.write(part);
      const text = await world.carried(sent);
      const { requestId } = await admin.client.requests.takeIn({ organizationId, text, origin: 'file' });
      return { sent, requestId };
    },
    get: (requestId) => admin.client.requests.get({ organizationId, requestId }),
    async jobEnded(jobId) {
      if (jobId !== null) for await (const _ of admin.core.context.jobs.watch(jobId));
      await admin.core.runDue();
    },
    async remove() {
      await Promise.all([admin.remove(), owner.remove()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return world;
}
