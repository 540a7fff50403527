import type { Profile, ProfileChange } from './profile';

/** The fields of a profile in the order of the screens. */
export const profileFields = [
  'name',
  'nickname',
  'jobTitle',
  'department',
  'company',
  'location',
  'timeZone',
  'language',
] as const satisfies readonly (keyof Profile)[];
export type ProfileField = (typeof profileFields)[number];

/** What a change makes of a field: an empty one is cleared. */
function changed(text: string): string | null {
  return text === '' ? null : text;
}

/**
 * The fields that a change makes different from what they are.
 * @returns before and after, field by field; both empty where the profile says it all already
 */
export function profileDifference(profile: Profile, change: ProfileChange) {
  const before: Partial<Record<ProfileField, string | null>> = {};
  const after: Partial<Record<ProfileField, string | null>> = {};
  for (const field of profileFields) {
    const text = change[field];
    if (text === undefined || changed(text) === profile[field]) continue;
    before[field] = profile[field];
    after[field] = changed(text);
  }
  return { before, after };
}
