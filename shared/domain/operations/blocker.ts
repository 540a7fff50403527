import { z } from 'zod';

/** What stands in the way of deactivating or deleting an account (rule L3). */
export const blockerKinds = [
  'open-dispute',
  'open-move',
  'kept-repositories',
  'last-org-admin',
  'acting-admin',
  'identity-provider',
] as const;
export const BlockerKind = z.enum(blockerKinds);
export type BlockerKind = z.infer<typeof BlockerKind>;

export const Blocker = z.object({
  kind: BlockerKind,
  reason: z.string(),
  /** What mends it, as a sentence. */
  fix: z.string(),
  /** Only for `kept-repositories`: may be overridden with the typed address and a reason. */
  overridable: z.boolean(),
});
export type Blocker = z.infer<typeof Blocker>;
