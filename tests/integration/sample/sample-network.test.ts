import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DomainDetail } from '../../../shared/contract/domains';
import type { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore, type TestCore } from '../../support/open-test-core';

let app: TestCore;
let organizationId: OrganizationId;
beforeAll(async () => {
  app = await openTestCore({ store: 'sample' });
  const { lastUsed } = await app.client.organizations.list();
  if (lastUsed === null) throw new Error('The sample is empty.');
  organizationId = lastUsed;
});
afterAll(() => app.remove());

/** Looks at a domain of the sample now. */
async function checkNow(unicodeName: string): Promise<DomainDetail> {
  const domains = await app.client.domains.list({ organizationId });
  const domain = domains.find((known) => known.unicodeName === unicodeName);
  if (!domain) throw new Error(`The sample has no ${unicodeName}.`);
  return app.client.domains.checkNow({ organizationId, domainId: domain.id });
}

describe('the made-up network of the sample', () => {
  it('lets a pending domain be proved by record', async () => {
    expect((await checkNow('hafenbüro.example')).state).toBe('verified');
  });

  it('keeps what was proved by file proved', async () => {
    expect((await checkNow('fjordfreight.example')).state).toBe('verified');
  });

  it('does not bring a lost record back', async () => {
    expect((await checkNow('tidewater-systems.example')).state).toBe('failing');
  });
});
