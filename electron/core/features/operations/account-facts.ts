import { readEmailAddress } from '../../../../shared/domain/accounts/email-address';
import type { AccountFacts, Circumstances } from '../../../../shared/domain/operations/account-facts';
import type { OfferKind } from '../../../../shared/domain/operations/permission';
import { permissionFacts } from '../../permission-facts';
import { readSettings } from '../../settings/settings-queries';
import type { Reader } from '../../store/access';
import { activeAdmins, type FactsRow, factsByKey, picturesByKey } from './facts-queries';

/** One account of an organization, with what is known of it before an operation. */
export interface KnownAccount {
  readonly key: number;
  readonly id: string;
  readonly email: string;
  readonly facts: AccountFacts;
}

/**
 * What is known of accounts before an operation, by key. Keys of other organizations and of accounts that are gone
 * are left out.
 */
export async function knownAccounts(
  read: Reader,
  organizationId: string,
  kind: OfferKind,
  keys: readonly number[],
): Promise<ReadonlyMap<number, KnownAccount>> {
  const pictures = kind === 'change-picture' ? await pictureAddresses(read, keys) : new Map<number, string>();
  const rows = (await factsByKey(read, keys).execute()).filter(
    (row) => row.organization_id === organizationId,
  );
  return new Map(
    rows.map((row) => {
      const { key, id, email } = row;
      return [key, { key, id, email, facts: factsOf(row, pictures.get(key) ?? null) }];
    }),
  );
}

/** What holds around every account of an organization; whether repositories were accepted is said per account. */
export async function circumstances(
  read: Reader,
  organizationId: string,
  now: number,
): Promise<Omit<Circumstances, 'repositoriesAccepted'>> {
  const { operatorEmail } = await readSettings(read);
  const { admins } = await activeAdmins(read, organizationId).executeTakeFirstOrThrow();
  return {
    now,
    operatorKey: operatorEmail === null ? null : (readEmailAddress(operatorEmail)?.key ?? null),
    activeAdmins: admins,
  };
}

/** The pictures of accounts as data addresses. */
export async function pictureAddresses(read: Reader, keys: readonly number[]): Promise<Map<number, string>> {
  const rows = await picturesByKey(read, keys);
  return new Map(
    rows.map(({ account_key, media_type, bytes }) => [
      account_key,
      `data:${media_type};base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  );
}

function factsOf(row: FactsRow, picture: string | null): AccountFacts {
  return {
    ...permissionFacts(row.organization_id, row),
    emailKey: row.email_key,
    role: row.role,
    openDispute: row.dispute_id !== null,
    repositories: row.repositories,
    deletionDueAt: row.due_at,
    statusJob: statusJob(row),
    message: row.status === 'deactivated' ? row.message : null,
    profile: {
      name: row.name,
      nickname: row.nickname,
      jobTitle: row.job_title,
      department: row.department,
      company: row.company,
      location: row.location,
      timeZone: row.time_zone,
      language: row.language,
    },
    picture,
  };
}

function statusJob({ status, deactivation_job, deletion_job }: FactsRow): string | null {
  if (status === 'deactivated') return deactivation_job;
  return status === 'deletion-pending' ? deletion_job : null;
}
