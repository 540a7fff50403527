import { z } from 'zod';
import { Instant } from '../ids';
import { Decision } from './dispute';
import { LetterTemplate } from './letter-template';

/** What a line of a case's timeline is about. Lines are only ever added. */
export const entryKinds = ['opened', 'note', 'evidence', 'letter', 'deadline', 'decision', 'closed'] as const;
export const EntryKind = z.enum(entryKinds);
export type EntryKind = z.infer<typeof EntryKind>;

/** A file somebody looked at. Its content is not kept: name, size and digest say later whether one is the same. */
export const EvidenceFile = z.strictObject({
  name: z.string().trim().min(1).max(255),
  /** In bytes. */
  size: z.number().int().nonnegative(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
export type EvidenceFile = z.infer<typeof EvidenceFile>;

/** What a line knows beyond its words. */
export const EntryDetail = z.discriminatedUnion('kind', [
  /** `words` were told to the admin; a `dossier` is a file, which proves nothing about who wrote it. */
  z.strictObject({ kind: z.literal('origin'), origin: z.enum(['words', 'dossier']) }),
  z.strictObject({ kind: z.literal('file'), file: EvidenceFile }),
  z.strictObject({ kind: z.literal('letter'), template: LetterTemplate, subject: z.string() }),
  z.strictObject({ kind: z.literal('deadline'), deadline: Instant.nullable() }),
  z.strictObject({ kind: z.literal('decision'), decision: Decision }),
]);
export type EntryDetail = z.infer<typeof EntryDetail>;
