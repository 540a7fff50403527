import { z } from 'zod';
import { ProfileSign } from '../domain/owner/profile-sign';
import { Action } from '../domain/permissions/action';
import { query } from './procedure';

const Sentence = z.string();
const Step = z.object({ title: Sentence, text: Sentence });

export const OwnerCheck = z.object({
  /** The address as it was understood. */
  email: z.string(),
  kind: z.enum(['personal', 'managed', 'unclear']),
  managedBy: z.string().nullable(),
  answer: Sentence,
  grounds: z.array(Sentence),
  disagreement: z.boolean(),
  /** What the owner may do now, from the permissions matrix; empty while the kind is unclear. */
  rights: z.array(z.object({ action: Action, label: z.string(), allowed: z.boolean(), reason: Sentence })),
  nextSteps: z.array(Step),
  /** What to write to support, where there is something to dispute. */
  letter: z.string().nullable(),
  repositoryAdvice: z.array(Step),
});
export type OwnerCheck = z.infer<typeof OwnerCheck>;

export const ownerContract = {
  /**
   * Tells an account owner whether the account is personal or managed and what that means. The answer never says
   * more about the address than the kind and the organization.
   */
  check: query
    .input(
      z.strictObject({
        email: z.string().max(320),
        sign: ProfileSign,
        organizationNamed: z.string().trim().max(200).nullable(),
        belongsToIt: z.boolean().nullable(),
      }),
    )
    .output(OwnerCheck),
};
