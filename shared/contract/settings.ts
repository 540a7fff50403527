import { z } from 'zod';
import { OrganizationId } from '../domain/ids';
import { Settings } from '../domain/settings/settings';
import { command, query } from './procedure';

export const settingsContract = {
  read: query.output(Settings),
  /** Settings hold for the whole store; the organization is where the change was made, for the audit trail. */
  change: command
    .input(z.strictObject({ organizationId: OrganizationId, settings: Settings }))
    .output(Settings),
};
