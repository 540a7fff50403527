import type { Reader } from '../../store/access';

/** The account of an organization with an address, by the key that two accounts never share (rule L4). */
export function accountOfAddress(read: Reader, organizationId: string, emailKey: string) {
  return read
    .selectFrom('accounts')
    .select(['status', 'role'])
    .where('organization_id', '=', organizationId)
    .where('email_key', '=', emailKey)
    .executeTakeFirst();
}
