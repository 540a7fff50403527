import { z } from 'zod';
import { DossierAnswers } from './answers';

/** A dossier as it is handed over. */
export interface Dossier {
  readonly email: string;
  readonly answers: DossierAnswers;
  /** When it was written, in UTC milliseconds. */
  readonly writtenAt: number;
}

/** Largest file that is read, in characters. A full dossier has a fifth of it. */
export const largestDossier = 65_536;

const DossierFile = z.strictObject({
  format: z.literal('claimdesk-dossier'),
  version: z.literal(1),
  email: z.string().trim().min(3).max(320),
  writtenAt: z.iso.datetime(),
  answers: DossierAnswers,
});

/** The dossier as a file that another Claimdesk can take in. */
export function dossierFile({ email, answers, writtenAt }: Dossier): string {
  const file: z.infer<typeof DossierFile> = {
    format: 'claimdesk-dossier',
    version: 1,
    email,
    writtenAt: new Date(writtenAt).toISOString(),
    // What somebody ticked on their own list is nobody else's business.
    answers: { ...answers, done: [] },
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type DossierReading =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly reason: string; readonly nextStep: string };

const unreadable = (reason: string): DossierReading => ({
  ok: false,
  reason,
  nextStep: 'Ask the person to save the dossier as a file again, or open the case with their words instead.',
});

/**
 * Reads a dossier that came from elsewhere. It is taken whole or not at all, and proves nothing about who wrote it.
 * @param text content of the file
 */
export function readDossier(text: string): DossierReading {
  if (text.length > largestDossier) {
    return unreadable('This file is larger than any dossier, so it was not read.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable('This file is not a dossier: it does not hold JSON.');
  }
  const format = z
    .looseObject({ format: z.literal('claimdesk-dossier'), version: z.number() })
    .safeParse(value);
  if (!format.success) return unreadable('This file is not a dossier that Claimdesk wrote.');
  if (format.data.version !== 1) {
    return unreadable('This dossier was written by a newer Claimdesk, which this one does not read.');
  }
  const parsed = DossierFile.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue?.path.join('.') ?? '';
    return unreadable(`This dossier does not hold together${where === '' ? '' : ` at “${where}”`}.`);
  }
  const { email, answers, writtenAt } = parsed.data;
  return { ok: true, dossier: { email, answers, writtenAt: Date.parse(writtenAt) } };
}
