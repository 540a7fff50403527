import fc from 'fast-check';
import { accountStatuses, organizationRoles } from '../../shared/domain/accounts/account';
import type { AccountFacts, Circumstances } from '../../shared/domain/operations/account-facts';
import type { Operation } from '../../shared/domain/operations/operation';
import { managers } from '../../shared/domain/permissions/actor';

/** An account of which nothing speaks against an operation. */
export const ordinary: AccountFacts = {
  manager: 'this-organization',
  status: 'active',
  emailConfirmed: true,
  syncedFromIdentityProvider: false,
  emailKey: 'ada@example.com',
  role: 'member',
  openDispute: false,
  repositories: 'none',
  deletionDueAt: null,
  statusJob: null,
  message: null,
  profile: {
    name: 'Ada Lovelace',
    nickname: 'Ada',
    jobTitle: 'Analyst',
    department: null,
    company: null,
    location: null,
    timeZone: null,
    language: null,
  },
  picture: null,
};

export const quiet: Circumstances = {
  now: 1_000,
  operatorKey: 'admin@example.com',
  activeAdmins: 2,
  repositoriesAccepted: false,
};

/** One pixel, as PNG. */
export const onePixel =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** One of each kind. */
export const everyOperation: readonly Operation[] = [
  { kind: 'deactivate', message: null },
  { kind: 'reactivate' },
  { kind: 'delete' },
  { kind: 'cancel-deletion' },
  { kind: 'edit-profile', change: { name: 'Augusta King', jobTitle: '' } },
  { kind: 'change-picture', picture: onePixel },
  { kind: 'mark-synced', synced: true },
];

export const anyOperation = fc.constantFrom(...everyOperation);

export const anyFacts: fc.Arbitrary<AccountFacts> = fc.record({
  manager: fc.constantFrom(...managers),
  status: fc.constantFrom(...accountStatuses),
  emailConfirmed: fc.option(fc.boolean()),
  syncedFromIdentityProvider: fc.option(fc.boolean()),
  emailKey: fc.constantFrom('ada@example.com', 'admin@example.com'),
  role: fc.constantFrom(...organizationRoles),
  openDispute: fc.boolean(),
  repositories: fc.option(fc.constantFrom('kept' as const, 'moving' as const, 'none' as const)),
  deletionDueAt: fc.option(fc.constantFrom(500, 1_500)),
  statusJob: fc.option(fc.constantFrom('job-a', 'job-b')),
  message: fc.option(fc.constant('Ask the help desk.')),
  profile: fc.constantFrom(ordinary.profile, { ...ordinary.profile, name: 'Augusta King', jobTitle: null }),
  picture: fc.option(fc.constant(`data:image/png;base64,${onePixel}`)),
});

export const anyCircumstances: fc.Arbitrary<Circumstances> = fc.record({
  now: fc.constant(1_000),
  operatorKey: fc.option(fc.constant('admin@example.com')),
  activeAdmins: fc.integer({ min: 1, max: 3 }),
  repositoriesAccepted: fc.boolean(),
});
