import { z } from 'zod';

/** What a person finds on their own profile page, under the e-mail address. */
export const profileSigns = ['nothing', 'organization', 'banner', 'cannot-log-in', 'not-looked'] as const;
export const ProfileSign = z.enum(profileSigns);
export type ProfileSign = z.infer<typeof ProfileSign>;

export const profileSignLabels = {
  nothing: 'Nothing, only the address',
  organization: 'A message that names an organization',
  banner: 'A banner saying that an admin manages the account, without a name',
  'cannot-log-in': 'I cannot log in, so I cannot look',
  'not-looked': 'I have not looked yet',
} as const satisfies Record<ProfileSign, string>;

/** The page where a person sees who manages their account. */
export const profileEmailPage = 'https://id.atlassian.com/manage-profile/email';
