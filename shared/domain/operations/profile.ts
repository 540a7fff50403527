import { z } from 'zod';

/** Longest name and nickname that the service takes, in characters. */
export const longestName = 100;
export const longestNickname = 30;

const Field = z.string().trim().max(255);

/** What an account says of its owner besides name and address; null means nothing is said. */
export const Profile = z.object({
  name: z.string(),
  nickname: z.string().nullable(),
  jobTitle: z.string().nullable(),
  department: z.string().nullable(),
  company: z.string().nullable(),
  location: z.string().nullable(),
  timeZone: z.string().nullable(),
  language: z.string().nullable(),
});
export type Profile = z.infer<typeof Profile>;

/** The fields to change; one left out stays as it is, an empty one is cleared. A name is never empty. */
export const ProfileChange = z
  .strictObject({
    name: z.string().trim().min(1).max(longestName),
    nickname: z.string().trim().max(longestNickname),
    jobTitle: Field,
    department: Field,
    company: Field,
    location: Field,
    timeZone: Field,
    language: Field,
  })
  .partial()
  .refine((fields) => Object.keys(fields).length > 0, { message: 'Change at least one field.' });
export type ProfileChange = z.infer<typeof ProfileChange>;
