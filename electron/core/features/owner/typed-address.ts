import { type EmailAddress, readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import { Refused } from '../../failures';

/** @throws Refused when the text is no e-mail address */
export function typedAddress(text: string): EmailAddress {
  const email = readEmailAddress(text);
  if (email !== null) return email;
  throw new Refused(
    null,
    'This is not an e-mail address.',
    'Type it as it stands on your profile page, for example ada@school.example.',
  );
}
