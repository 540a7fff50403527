import type { AccountStatus, OrganizationRole } from '../accounts/account';
import { AccountId } from '../ids';
import { drawActivity } from './activity';
import { localPart } from './address';
import { drawApps } from './apps';
import { type DomainScript, headOffice } from './cast';
import { day } from './days';
import { drawPerson } from './names/person';
import type { SampleAccount } from './sample-account';
import { sampleAccountId } from './sample-id';
import type { SeededRandom } from './seeded-random';
import { serviceLocalPart, serviceNames } from './service-accounts';

const policies: readonly (readonly [string, number])[] = [
  ['Default policy', 58],
  ['Staff with single sign-on', 34],
  ['Depots and terminals', 8],
];

/** Makes all accounts of one domain: its people first, then its machines. */
export function makeAccounts(random: SeededRandom, script: DomainScript, now: number): SampleAccount[] {
  const taken = new Map<string, number>();
  const people = Array.from({ length: script.accounts - script.serviceAccounts }, () => {
    const person = drawPerson(random, script.staff);
    const first = localPart(person, script.addressForm, 1);
    const turn = (taken.get(first) ?? 0) + 1;
    taken.set(first, turn);
    const local = localPart(person, script.addressForm, turn);
    return account(random, script, now, { name: person.name, local, service: false });
  });
  const machines = serviceNames
    .slice(0, script.serviceAccounts)
    .map((name) => account(random, script, now, { name, local: serviceLocalPart(name), service: true }));
  return [...people, ...machines];
}

interface Identity {
  readonly name: string;
  readonly local: string;
  readonly service: boolean;
}

function account(random: SeededRandom, script: DomainScript, now: number, identity: Identity): SampleAccount {
  const outside = script.workforce === 'outside';
  const drawn = drawActivity(random, now, outside);
  const lastActive = identity.service ? now - random.int(0, 40) * (day / 20) : drawn.lastActive;
  const quiet = lastActive === null || now - lastActive > 180 * day;
  const status = drawStatus(random, quiet, identity.service);
  return {
    id: AccountId.parse(sampleAccountId(random)),
    name: identity.name,
    email: `${identity.local}@${script.unicodeName}`,
    domain: script.name,
    service: identity.service,
    status,
    role: drawRole(random, script, quiet),
    lastActive,
    activityKnown: true,
    added: Math.min(drawn.added, lastActive ?? now),
    emailConfirmed: identity.service || !random.chance(lastActive === null ? 0.35 : 0.008),
    reportedClaim: random.chance(script.claimedElsewhereShare) ? 'another-organization' : 'none',
    billable: status === 'active' && !outside,
    twoStep: random.chance(identity.service ? 0.05 : 0.62),
    policy: null,
    apps: drawApps(random, script.workforce, lastActive, drawn.added),
    groups: [],
    absent: quiet && random.chance(0.03),
  };
}

/** The authentication policy of a managed account; personal ones have none. */
export function drawPolicy(random: SeededRandom): string {
  return random.weighted(policies);
}

function drawStatus(random: SeededRandom, quiet: boolean, service: boolean): AccountStatus {
  if (service) return 'active';
  return random.weighted<AccountStatus>(
    quiet
      ? [
          ['active', 66],
          ['deactivated', 33],
          ['deletion-pending', 1],
        ]
      : [
          ['active', 984],
          ['deactivated', 14],
          ['deletion-pending', 2],
        ],
  );
}

function drawRole(random: SeededRandom, script: DomainScript, quiet: boolean): OrganizationRole {
  if (script === headOffice && !quiet && random.chance(0.004)) return 'admin';
  return script.workforce === 'school' ? 'none' : random.chance(0.93) ? 'member' : 'none';
}
