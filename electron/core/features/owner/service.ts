import type { OwnerCheck } from '../../../../shared/contract/owner';
import { checkAccount, type OwnerAnswers } from '../../../../shared/domain/owner/account-check';
import { disputeLetter } from '../../../../shared/domain/owner/dispute-letter';
import { nextSteps } from '../../../../shared/domain/owner/next-steps';
import { ownerRights } from '../../../../shared/domain/owner/owner-rights';
import { repositoryAdvice } from '../../../../shared/domain/owner/repository-advice';
import type { Reader } from '../../store/access';
import { accountKnowledge, domainKnowledge } from './queries';
import { typedAddress } from './typed-address';

/**
 * Answers the owner of an address. Of the store only the kind of the account and the names of the organizations
 * that hold it or its domain reach the answer.
 *
 * @throws Refused when the text is no e-mail address
 */
export async function checkOwnAccount(
  read: Reader,
  typedEmail: string,
  answers: OwnerAnswers,
): Promise<OwnerCheck> {
  const email = typedAddress(typedEmail);
  const known = {
    ...(await accountKnowledge(read, email.key)),
    ...(await domainKnowledge(read, email.domain)),
  };
  const { route, ...check } = checkAccount(answers, known);
  return {
    ...check,
    email: email.address,
    grounds: [...check.grounds],
    rights: check.kind === 'unclear' ? [] : ownerRights(check.kind),
    nextSteps: [...nextSteps[route]],
    letter: disputeLetter(email.address, { route, ...check }),
    repositoryAdvice: [...repositoryAdvice(check.kind, route === 'dispute-locked-out')],
  };
}
