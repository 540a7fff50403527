import { hash } from 'node:crypto';

/**
 * The id of an account of which a file gives only the address: the same address, the same id.
 * @param emailKey the comparable form of the address
 */
export function localAccountId(emailKey: string): string {
  return `local:${hash('sha256', emailKey).slice(0, 32)}`;
}
