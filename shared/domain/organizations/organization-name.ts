import { z } from 'zod';

/** What an organization may be called: something to read, on one line, without invisible characters. */
export const OrganizationName = z
  .string()
  .max(200)
  .transform((name) => name.normalize('NFC').replace(/\s+/gu, ' ').trim())
  .pipe(
    z
      .string()
      .min(1, 'Give the organization a name.')
      .max(100, 'A name has at most 100 characters.')
      .regex(/^[^\p{Cc}\p{Cf}\p{Co}\p{Cn}]*$/u, 'A name has no invisible characters.'),
  );
export type OrganizationName = z.infer<typeof OrganizationName>;

/** Two organizations of one store never share this: the name without case and without typographic variants. */
export function organizationNameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
