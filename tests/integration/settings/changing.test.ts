import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AuditFilter } from '../../../shared/domain/audit/audit-event';
import { OrganizationId } from '../../../shared/domain/ids';
import { defaultSettings } from '../../../shared/domain/settings/settings';
import { openTestCore, type TestCore } from '../../support/open-test-core';

const organizationId = OrganizationId.parse('0'.repeat(26));
let test: TestCore;

beforeEach(async () => {
  test = await openTestCore({ operator: 'root' });
});
afterEach(() => test.remove());

async function events() {
  const ask = { organizationId, filter: AuditFilter.parse({}), after: null, skip: 0, limit: 10 };
  return (await test.client.audit.list(ask)).events;
}

describe('settings', () => {
  it('are the defaults until they are changed, and then what was set, after a restart too', async () => {
    expect(await test.client.settings.read()).toEqual(defaultSettings);
    const settings = { ...defaultSettings, graceDays: 30 };
    await test.client.settings.change({ organizationId, settings });
    await test.close();
    test = await openTestCore({ dataDirectory: test.directory });
    expect(await test.client.settings.read()).toEqual(settings);
  });

  it('are recorded before and after', async () => {
    await test.client.settings.change({ organizationId, settings: { ...defaultSettings, graceDays: 30 } });
    expect(await events()).toMatchObject([
      { action: 'settings.change', before: { graceDays: 14 }, after: { graceDays: 30 }, operator: 'root' },
    ]);
  });

  it('name who works here, from the next event on', async () => {
    await test.client.settings.change({ organizationId, settings: { ...defaultSettings, operator: 'Ada' } });
    await test.client.settings.change({ organizationId, settings: { ...defaultSettings, operator: null } });
    expect((await events()).map(({ operator }) => operator)).toEqual(['Ada', 'root']);
    expect((await test.client.session.describe()).operator).toBe('root');
  });

  it('that could never prove a domain are refused, with the field at fault', async () => {
    const settings = { ...defaultSettings, resolvers: defaultSettings.resolvers.slice(0, 1) };
    const change = test.client.settings.change({ organizationId, settings });
    await expect(change).rejects.toMatchObject({
      code: 'BAD_INPUT',
      data: { issues: [{ path: 'settings.resolvers' }] },
    });
    expect(await events()).toEqual([]);
  });
});
