import { type EmailAddress, readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import type { RequestKind } from '../../../../shared/domain/requests/request';
import { Refused } from '../../failures';

interface Ask {
  readonly email: string;
  readonly kind: RequestKind;
  readonly wanted: string | null;
}

/**
 * The addresses of a request as the store keeps them; a new one counts only for a change of e-mail.
 * @throws Refused for what is no address, and for a new one that is the old one
 */
export function readAsk({ email, kind, wanted }: Ask): { email: EmailAddress; wanted: EmailAddress | null } {
  const address = readEmailAddress(email);
  if (address === null) {
    throw new Refused(
      null,
      'The address of the account is no e-mail address.',
      'Type it as it stands on the profile page, for example ada@school.example.',
    );
  }
  if (kind !== 'change-email') return { email: address, wanted: null };
  const fresh = readEmailAddress(wanted ?? '');
  if (fresh === null) {
    throw new Refused(
      null,
      'The new address is no e-mail address.',
      'Type it as name@domain, without a display name.',
    );
  }
  if (fresh.key === address.key) {
    throw new Refused('L4', 'The account has this address already.', 'Type the address it is to get.');
  }
  return { email: address, wanted: fresh };
}
