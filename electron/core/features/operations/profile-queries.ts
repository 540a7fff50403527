import type { Profile } from '../../../../shared/domain/operations/profile';
import type { Writer } from '../../store/access';
import { jsonList, jsonRows, jsonTable } from '../../store/json-table';

export async function setNames(
  write: Writer,
  rows: readonly (readonly [accountKey: number, name: string])[],
): Promise<void> {
  if (rows.length === 0) return;
  const names = jsonTable<{ account_key: number; name: string }>(['account_key', 'name'], rows);
  await write
    .updateTable('accounts')
    .from(names.as('named'))
    .set((row) => ({ name: row.ref('named.name') }))
    .whereRef('accounts.key', '=', 'named.account_key')
    .execute();
}

/** Writes whole profiles; the name stands with the account itself. */
export async function setProfiles(
  write: Writer,
  profiles: readonly (readonly [accountKey: number, profile: Profile])[],
): Promise<void> {
  const rows = profiles.map(([key, profile]) => [
    key,
    profile.nickname,
    profile.jobTitle,
    profile.department,
    profile.company,
    profile.location,
    profile.timeZone,
    profile.language,
  ]);
  await write
    .insertInto('account_profiles')
    .columns([
      'account_key',
      'nickname',
      'job_title',
      'department',
      'company',
      'location',
      'time_zone',
      'language',
    ])
    .expression(jsonRows([], rows))
    .onConflict((conflict) =>
      conflict.column('account_key').doUpdateSet((row) => ({
        nickname: row.ref('excluded.nickname'),
        job_title: row.ref('excluded.job_title'),
        department: row.ref('excluded.department'),
        company: row.ref('excluded.company'),
        location: row.ref('excluded.location'),
        time_zone: row.ref('excluded.time_zone'),
        language: row.ref('excluded.language'),
      })),
    )
    .execute();
}

export async function setPicture(
  write: Writer,
  accountKey: number,
  picture: { readonly type: string; readonly bytes: Uint8Array },
  at: number,
): Promise<void> {
  const row = { media_type: picture.type, bytes: picture.bytes, changed_at: at };
  await write
    .insertInto('account_pictures')
    .values({ account_key: accountKey, ...row })
    .onConflict((conflict) => conflict.column('account_key').doUpdateSet(row))
    .execute();
}

export async function removePictures(write: Writer, keys: readonly number[]): Promise<void> {
  await write.deleteFrom('account_pictures').where('account_key', 'in', jsonList(keys)).execute();
}
