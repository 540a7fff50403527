import type { AccountServices } from '../../services';
import { selectedKeys } from './selected-keys';

/** What accounts do for the other features. */
export const accountServices: AccountServices = {
  selectedKeys: async (context, { organizationId, selection }) =>
    (await selectedKeys(context, organizationId, selection)).toArray(),
};
