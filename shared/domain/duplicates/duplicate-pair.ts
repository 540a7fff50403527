import { z } from 'zod';
import { AccountKind, AccountStatus } from '../accounts/account';
import { AccountId, Instant } from '../ids';
import { Evidence, Strength } from './evidence';

/** What somebody said of a pair. */
export const DuplicateVerdict = z.enum(['same', 'different']);
export type DuplicateVerdict = z.infer<typeof DuplicateVerdict>;

/** One account of a pair. */
export const PairAccount = z.object({
  id: AccountId,
  name: z.string(),
  email: z.string(),
  kind: AccountKind,
  /** Whether this organization manages it. */
  ours: z.boolean(),
  status: AccountStatus,
  lastActive: Instant.nullable(),
  activityKnown: z.boolean(),
  added: Instant.nullable(),
});
export type PairAccount = z.infer<typeof PairAccount>;

/** Two accounts that may be one person's. */
export const DuplicatePair = z.object({
  first: PairAccount,
  second: PairAccount,
  strength: Strength,
  evidence: z.array(Evidence),
  verdict: DuplicateVerdict.nullable(),
  note: z.string().nullable(),
});
export type DuplicatePair = z.infer<typeof DuplicatePair>;
