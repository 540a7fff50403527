import { NotFound } from '../../failures';
import type { Reader } from '../../store/access';
import { keyOfAccount } from './facts-queries';

export interface OfAccount {
  readonly organizationId: string;
  readonly accountId: string;
}

/** @throws NotFound when the organization has no such account */
export async function requireAccountKey(read: Reader, of: OfAccount): Promise<number> {
  const key = await keyOfAccount(read, of);
  if (key === undefined) throw new NotFound('This account');
  return key;
}
