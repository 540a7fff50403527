import { z } from 'zod';
import { OrganizationId } from '../domain/ids';
import { command } from './procedure';

export const sampleContract = {
  /** Throws away everything in the sample store and fills it anew. Refused in the own store. */
  reset: command.output(z.object({ organizationId: OrganizationId })),
};
