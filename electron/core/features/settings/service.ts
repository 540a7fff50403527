import type { OrganizationId } from '../../../../shared/domain/ids';
import type { Settings } from '../../../../shared/domain/settings/settings';
import { readSettings, saveSettings } from '../../settings/settings-queries';
import type { Unit } from '../../unit';

/** Replaces the settings; the audit event tells what they were. */
export async function changeSettings(
  unit: Unit,
  { organizationId, settings }: { organizationId: OrganizationId; settings: Settings },
): Promise<Settings> {
  const before = await readSettings(unit.write);
  await saveSettings(unit.write, settings);
  await unit.audit({
    organizationId,
    action: 'settings.change',
    subject: { type: 'settings', id: null },
    before,
    after: settings,
  });
  return settings;
}
