import { z } from 'zod';
import { ProfileChange } from './profile';

/** Longest picture that is kept, in bytes: the screen crops and shrinks what a person chose. */
export const largestPicture = 65_536;

/** What an admin does to accounts, one or a million, with what it needs to know beyond which accounts. */
export const Operation = z.discriminatedUnion('kind', [
  /** The message is shown to the person who finds the door closed. */
  z.strictObject({ kind: z.literal('deactivate'), message: z.string().trim().max(1_000).nullable() }),
  z.strictObject({ kind: z.literal('reactivate') }),
  z.strictObject({ kind: z.literal('delete') }),
  z.strictObject({ kind: z.literal('cancel-deletion') }),
  z.strictObject({ kind: z.literal('edit-profile'), change: ProfileChange }),
  /** A small PNG, JPEG or WebP as base64; null takes the picture away. */
  z.strictObject({
    kind: z.literal('change-picture'),
    picture: z
      .string()
      .max(Math.ceil(largestPicture / 3) * 4)
      .nullable(),
  }),
  /** Whether an identity provider keeps the account in step: what no export says, an admin can; null unsays it. */
  z.strictObject({ kind: z.literal('mark-synced'), synced: z.boolean().nullable() }),
]);
export type Operation = z.infer<typeof Operation>;
export type OperationKind = Operation['kind'];

/** Every operation, in the order in which screens offer them. */
export const operationKinds: readonly OperationKind[] = [
  'deactivate',
  'reactivate',
  'delete',
  'cancel-deletion',
  'edit-profile',
  'change-picture',
  'mark-synced',
];

/** Overrides the one blocker that may be overridden: private repositories that were not moved (rule L3). */
export const BlockerOverride = z.strictObject({
  /** The account's whole address, typed. */
  typedEmail: z.string().trim().min(3).max(320),
  reason: z.string().trim().min(3).max(1_000),
});
export type BlockerOverride = z.infer<typeof BlockerOverride>;
