import type { OwnerControl } from '../../../../shared/contract/owner';
import { checkAccount } from '../../../../shared/domain/owner/account-check';
import { refuseOwnerAct } from '../../../../shared/domain/owner/control/judge-owner-act';
import { ownerActs } from '../../../../shared/domain/owner/control/owner-act';
import { ownerRights } from '../../../../shared/domain/owner/owner-rights';
import type { ProfileSign } from '../../../../shared/domain/owner/profile-sign';
import type { Reader } from '../../store/access';
import { type OwnAccount, ownAccount } from './own-account';
import { pictureOf } from './own-rows-queries';
import { accountKnowledge, domainKnowledge } from './queries';
import { typedAddress } from './typed-address';

/**
 * What an owner controls: every right of the matrix, and for an account that this store knows what can be done from
 * here.
 * @param sign what the profile page shows, for an account that the store does not know
 * @param now UTC milliseconds
 * @throws Refused when the text is no e-mail address
 */
export async function controlOf(
  read: Reader,
  { email: typed, sign }: { email: string; sign: ProfileSign | null },
  now: number,
): Promise<OwnerControl> {
  const email = typedAddress(typed);
  const known = {
    ...(await accountKnowledge(read, email.key)),
    ...(await domainKnowledge(read, email.domain)),
  };
  const { kind, managedBy, answer } = checkAccount(
    { sign: sign ?? 'not-looked', organizationNamed: null, belongsToIt: null },
    known,
  );
  const account = await ownAccount(read, email.key);
  return {
    email: email.address,
    kind,
    managedBy,
    answer,
    rights: kind === 'unclear' ? [] : ownerRights(kind, account?.facts.status),
    known: account && (await knownOf(read, account, now)),
  };
}

async function knownOf(
  read: Reader,
  { row, facts }: OwnAccount,
  now: number,
): Promise<OwnerControl['known']> {
  const picture = await pictureOf(read, row.key);
  return {
    name: row.name,
    picture: picture
      ? `data:${picture.media_type};base64,${Buffer.from(picture.bytes).toString('base64')}`
      : null,
    status: facts.status,
    deletionDueAt: facts.deletion?.dueAt ?? null,
    offers: ownerActs.map((act) => {
      const refusal = refuseOwnerAct(act, facts, now);
      return {
        act,
        refusal: refusal && {
          rule: refusal.rule,
          reason: refusal.sentence,
          nextStep: refusal.nextStep,
        },
      };
    }),
  };
}
