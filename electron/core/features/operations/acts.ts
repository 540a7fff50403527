import { deletionDue } from '../../../../shared/domain/deletions/grace';
import type { Change } from '../../../../shared/domain/operations/change-of';
import type { OperationKind } from '../../../../shared/domain/operations/operation';
import { pictureInAddress } from '../../../../shared/domain/operations/picture';
import type { Profile } from '../../../../shared/domain/operations/profile';
import type { Unit } from '../../unit';
import type { KnownAccount } from './account-facts';
import { removePictures, setNames, setPicture, setProfiles } from './profile-queries';
import { cancelDeletions, keepDeactivations, openDeletions, setStatus, setSynced } from './write-queries';

/** One account with what is to become of it. */
export interface Changing {
  readonly account: KnownAccount;
  readonly change: Change;
}

/** The job behind an act. */
export interface ActOf {
  readonly organizationId: string;
  readonly jobId: string;
  readonly reason: string | null;
}

type Act = (unit: Unit, of: ActOf, changing: readonly Changing[]) => Promise<void>;

/** How each operation is written to the store. Roles and groups are touched by none (rule L1). */
export const acts: Readonly<Record<OperationKind, Act>> = {
  async deactivate({ write, now, operator }, { jobId, reason }, changing) {
    await setStatus(write, keysOf(changing), 'deactivated');
    const messages = changing.map(
      ({ account, change }) => [account.key, textOr(change.after['message'])] as const,
    );
    await keepDeactivations(write, { at: now, by: operator, reason: reason ?? '', jobId }, messages);
  },
  async reactivate({ write }, _, changing) {
    await setStatus(write, keysOf(changing), 'active');
  },
  async delete(unit, { organizationId, jobId, reason }, changing) {
    const { write, now, operator: by } = unit;
    await setStatus(write, keysOf(changing), 'deletion-pending');
    const ledger = { organizationId, startedAt: now, by, reason, jobId, dueAt: deletionDue(now) };
    await openDeletions(
      write,
      ledger,
      keysOf(changing).map((key) => [unit.newId(), key] as const),
    );
  },
  async 'cancel-deletion'({ write, now }, _, changing) {
    await setStatus(write, keysOf(changing), 'active');
    await cancelDeletions(write, keysOf(changing), now);
  },
  async 'edit-profile'({ write }, _, changing) {
    const profiles = changing.map(
      ({ account, change }) => [account.key, profileAfter(account.facts.profile, change)] as const,
    );
    const renamed = changing.flatMap(({ account, change }) => {
      const name = change.after['name'];
      return typeof name === 'string' ? [[account.key, name] as const] : [];
    });
    await setNames(write, renamed);
    await setProfiles(write, profiles);
  },
  async 'change-picture'({ write, now }, _, changing) {
    const bare: number[] = [];
    for (const { account, change } of changing) {
      const address = textOr(change.after['picture']);
      if (address === null) bare.push(account.key);
      else {
        const { type, text } = pictureInAddress(address);
        await setPicture(write, account.key, { type, bytes: Buffer.from(text, 'base64') }, now);
      }
    }
    await removePictures(write, bare);
  },
  async 'mark-synced'({ write }, _, changing) {
    const marks = changing.map(({ account, change }) => {
      const { synced } = change.after;
      return [account.key, typeof synced === 'boolean' ? (synced ? 1 : 0) : null] as const;
    });
    await setSynced(write, marks);
  },
};

function keysOf(changing: readonly Changing[]): number[] {
  return changing.map(({ account }) => account.key);
}

function profileAfter(profile: Profile, { after }: Change): Profile {
  const field = (name: keyof Profile) =>
    after[name] === undefined ? profile[name] : textOr(after[name] ?? null);
  return {
    name: profile.name,
    nickname: field('nickname'),
    jobTitle: field('jobTitle'),
    department: field('department'),
    company: field('company'),
    location: field('location'),
    timeZone: field('timeZone'),
    language: field('language'),
  };
}

function textOr(value: string | boolean | null | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
