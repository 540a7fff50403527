import { deletionDue } from '../deletions/grace';
import type { SampleClaim } from './claims';
import { day, hour } from './days';
import type { SampleAccount } from './sample-account';
import { sampleId } from './sample-id';
import type { SeededRandom } from './seeded-random';
import { firstImportOf, type Timeline } from './timeline';

/** Something the admin did to a managed account. */
export interface SampleAct {
  readonly accountId: string;
  readonly at: number;
  readonly reason: string;
}

export interface SampleDeletion extends SampleAct {
  readonly id: string;
  readonly dueAt: number;
}

export interface SampleDeactivation extends SampleAct {
  /** What the person is shown. */
  readonly message: string | null;
}

export interface SampleProfile {
  readonly accountId: string;
  readonly jobTitle: string;
  readonly department: string;
  readonly location: string;
  readonly timeZone: string;
}

export interface SampleStatement {
  readonly accountId: string;
  readonly state: 'kept' | 'moving';
  readonly repositories: number;
  readonly note: string;
}

/** How the managed accounts are looked after: what is running, kept and noted. */
export interface SampleCare {
  readonly deletions: readonly SampleDeletion[];
  readonly deactivations: readonly SampleDeactivation[];
  readonly profiles: readonly SampleProfile[];
  /** Accounts that an identity provider keeps in step. */
  readonly synced: readonly string[];
  readonly statements: readonly SampleStatement[];
}

const posts = [
  ['Port operations planner', 'Operations', 'Hamburg', 'Europe/Berlin'],
  ['Software engineer', 'Engineering', 'Oslo', 'Europe/Oslo'],
  ['Customs specialist', 'Compliance', 'Rotterdam', 'Europe/Amsterdam'],
  ['Product manager', 'Engineering', 'London', 'Europe/London'],
  ['Fleet analyst', 'Operations', 'Singapore', 'Asia/Singapore'],
] as const;

const leaving = ['Left the company', 'Contract ended', 'Second account of the same person'] as const;
const message =
  'Your account was closed when you left Harbourline. Write to it@harbourline.example to have it back.';

/**
 * Looks after some of the managed accounts. Draws last, so that the rest of the sample stays as it is.
 *
 * @param claims those that are open are what the admin may act on
 */
export function makeCare(
  random: SeededRandom,
  accounts: readonly SampleAccount[],
  claims: readonly SampleClaim[],
  timeline: Timeline,
): SampleCare {
  const claimedAt = new Map(
    claims.flatMap(({ accountId, from, to }) => (to === null ? [[accountId, from]] : [])),
  );
  const managed = accounts.filter(({ id, service }) => claimedAt.has(id) && !service);
  const act = (account: SampleAccount, daysAgo: number): SampleAct => {
    const known = firstImportOf(timeline, account.added ?? timeline.founded);
    const earliest = Math.max(known, claimedAt.get(account.id) ?? known) + hour;
    const at = Math.max(timeline.now - daysAgo * day + random.int(0, 300) * (hour / 60), earliest);
    return { accountId: account.id, at, reason: random.pick(leaving) };
  };
  const pending = managed.filter(({ status }) => status === 'deletion-pending');
  const deactivated = managed.filter(({ status }) => status === 'deactivated').slice(0, 24);
  const [moving, ...working] = managed.filter(({ status, apps }) => status === 'active' && apps.length > 0);
  const [keeper] = working.filter(({ apps }) => apps.some(({ app }) => app.includes('Bitbucket')));
  return {
    deletions: pending.map((account, index) => {
      const done = act(account, 1 + ((index * 5) % 13));
      return { ...done, id: sampleId(random, done.at), dueAt: deletionDue(done.at) };
    }),
    deactivations: deactivated.map((account, index) => ({
      ...act(account, random.int(20, 400)),
      message: index % 3 === 0 ? message : null,
    })),
    profiles: working.slice(0, 60).map(({ id: accountId }) => {
      const [jobTitle, department, location, timeZone] = random.pick(posts);
      return { accountId, jobTitle, department, location, timeZone };
    }),
    synced: working.slice(2, 6).map(({ id }) => id),
    statements: [
      ...(keeper ? [statement(keeper, 'kept', 4, 'Thesis and two side projects, said in a chat.')] : []),
      ...(moving ? [statement(moving, 'moving', 2, 'Began on Monday, done by the end of the week.')] : []),
    ],
  };
}

function statement(
  { id: accountId }: SampleAccount,
  state: SampleStatement['state'],
  repositories: number,
  note: string,
): SampleStatement {
  return { accountId, state, repositories, note };
}
