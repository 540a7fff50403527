import { z } from 'zod';
import { AccountStatus } from '../domain/accounts/account';
import { DossierId, Instant } from '../domain/ids';
import { largestPicture } from '../domain/operations/operation';
import { longestName } from '../domain/operations/profile';
import { OwnerAct } from '../domain/owner/control/owner-act';
import { DossierAnswers } from '../domain/owner/dossier/answers';
import { ProfileSign } from '../domain/owner/profile-sign';
import { Action } from '../domain/permissions/action';
import { command, query } from './procedure';

const Sentence = z.string();
const Step = z.object({ title: Sentence, text: Sentence });
const Typed = z.string().trim().max(320);
const OfAccount = z.strictObject({ email: Typed });
const Right = z.object({ action: Action, label: z.string(), allowed: z.boolean(), reason: Sentence });

export const OwnerCheck = z.object({
  /** The address as it was understood. */
  email: z.string(),
  kind: z.enum(['personal', 'managed', 'unclear']),
  managedBy: z.string().nullable(),
  answer: Sentence,
  grounds: z.array(Sentence),
  disagreement: z.boolean(),
  /** What the owner may do now, from the permissions matrix; empty while the kind is unclear. */
  rights: z.array(Right),
  nextSteps: z.array(Step),
  /** What to write to support, where there is something to dispute. */
  letter: z.string().nullable(),
  repositoryAdvice: z.array(Step),
});
export type OwnerCheck = z.infer<typeof OwnerCheck>;

/** What an owner may do to an account that this store knows, and why not. */
export const OwnerOffer = z.object({
  act: OwnerAct,
  refusal: z
    .object({ rule: z.string().nullable(), reason: Sentence, nextStep: Sentence.nullable() })
    .nullable(),
});
export type OwnerOffer = z.infer<typeof OwnerOffer>;

export const OwnerControl = z.object({
  email: z.string(),
  kind: z.enum(['personal', 'managed', 'unclear']),
  managedBy: z.string().nullable(),
  answer: Sentence,
  rights: z.array(Right),
  /** Null where no organization of this store lists the address: then the service's own pages are the way. */
  known: z
    .object({
      name: z.string(),
      /** As a data address; null where there is none. */
      picture: z.string().nullable(),
      status: AccountStatus,
      /** Last instant to cancel the deletion that runs; null where none runs. */
      deletionDueAt: Instant.nullable(),
      offers: z.array(OwnerOffer),
    })
    .nullable(),
});
export type OwnerControl = z.infer<typeof OwnerControl>;

const Dossier = z.object({
  id: DossierId,
  email: z.string(),
  answers: DossierAnswers,
  createdAt: Instant,
  changedAt: Instant,
});
const OfDossier = z.strictObject({ dossierId: DossierId });

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
  /** Every right of the owner, and what can be done from here. The sign decides where the store knows nothing. */
  control: query.input(OfAccount.extend({ sign: ProfileSign.nullable() })).output(OwnerControl),
  /** Says before a change of address what becomes of the account at its new domain (rule K4). */
  arrival: query.input(OfAccount.extend({ newEmail: Typed })).output(
    z.object({
      email: z.string(),
      kind: z.enum(['claimed', 'may-be-claimed', 'free']),
      sentence: Sentence,
    }),
  ),
  changeName: command
    .input(OfAccount.extend({ name: z.string().trim().min(1).max(longestName) }))
    .output(z.object({})),
  /** A small PNG, JPEG or WebP as base64; null takes the picture away. */
  changePicture: command
    .input(
      OfAccount.extend({
        picture: z
          .string()
          .max(Math.ceil(largestPicture / 3) * 4)
          .nullable(),
      }),
    )
    .output(z.object({})),
  /** Changes the address of a personal account; at an automatic domain the account is claimed (rule K4). */
  changeEmail: command
    .input(OfAccount.extend({ newEmail: Typed }))
    .output(z.object({ email: z.string(), claimedBy: z.string().nullable() })),
  /** Starts the deletion of a personal account, with 14 days to cancel (rule L2). */
  deleteAccount: command.input(OfAccount.extend({ typedEmail: Typed })).output(z.object({ dueAt: Instant })),
  cancelDeletion: command.input(OfAccount).output(z.object({})),
  /** Dossiers about a claim that the owner does not agree with, on the owner's own machine. */
  dossiers: {
    list: query.output(
      z.object({
        dossiers: z.array(z.object({ id: DossierId, email: z.string(), changedAt: Instant })),
      }),
    ),
    get: query.input(OfDossier).output(Dossier),
    create: command.input(OfAccount).output(z.object({ dossierId: DossierId })),
    save: command.input(OfDossier.extend({ answers: DossierAnswers })).output(z.object({})),
    remove: command.input(OfDossier).output(z.object({})),
  },
};
