import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type AuditEvent, AuditFilter, auditOutcomes } from '../../../shared/domain/audit/audit-event';
import { OrganizationId } from '../../../shared/domain/ids';
import { testStart } from '../../support/fake-clock';
import { openTestCore, type TestCore } from '../../support/open-test-core';

const ours = OrganizationId.parse('0'.repeat(26));
const theirs = OrganizationId.parse('1'.repeat(26));
const actions = ['claims.claim', 'domains.add', 'settings.change'];
const labels = ['ada@example.com', 'ada_b@example.com', '100%@example.com', null];
const everything = AuditFilter.parse({ scope: 'store' });
let test: TestCore;
let all: AuditEvent[];

beforeAll(async () => {
  test = await openTestCore();
  for (let number = 0; number < 120; number++) {
    test.clock.advance(1_000);
    await test.core.context.transact({ title: 'record', wait: 'patient' }, (unit) =>
      unit.audit({
        organizationId: [ours, theirs, null][number % 3] ?? null,
        action: actions[number % 4] ?? 'domains.add',
        outcome: auditOutcomes[number % 7] ?? 'done',
        subject: { type: 'account', id: `id-${number % 5}`, label: labels[number % 4] ?? null },
        reason: number % 11 === 0 ? 'Left the company' : null,
        before: { number },
      }),
    );
  }
  all = (
    await test.client.audit.list({
      organizationId: ours,
      filter: everything,
      after: null,
      skip: 0,
      limit: 500,
    })
  ).events;
});
afterAll(() => test.remove());

/** The filter's meaning, said once more in the plainest way. */
function shows(filter: AuditFilter, event: AuditEvent): boolean {
  const found = [event.subjectLabel, event.subjectId, event.reason, event.operator].some((text) =>
    text?.toLowerCase().includes(filter.search.toLowerCase()),
  );
  return (
    (filter.scope === 'store' || event.organizationId === ours) &&
    (filter.action === null || event.action === filter.action) &&
    (filter.outcome === null || event.outcome === filter.outcome) &&
    (filter.subjectId === null || event.subjectId === filter.subjectId) &&
    (filter.operator === null || event.operator === filter.operator) &&
    (filter.from === null || event.at >= filter.from) &&
    (filter.until === null || event.at < filter.until) &&
    (filter.search === '' || found)
  );
}

const instants = fc.option(fc.integer({ min: testStart - 5_000, max: testStart + 130_000 }));
const filters: fc.Arbitrary<AuditFilter> = fc.record({
  scope: fc.constantFrom('organization' as const, 'store' as const),
  action: fc.option(fc.constantFrom(...actions)),
  outcome: fc.option(fc.constantFrom(...auditOutcomes)),
  subjectId: fc.option(fc.constantFrom('id-1', 'id-4', 'nobody')),
  operator: fc.option(fc.constantFrom('Test admin', 'Somebody else')),
  from: instants,
  until: instants,
  search: fc.constantFrom('', 'ADA', 'a_b', '%', '_', 'company', 'id-3', "'", 'nothing at all'),
});

describe('the list of events', () => {
  it('tells each event whole, newest first', () => {
    expect(all).toHaveLength(120);
    expect(all.map(({ seq }) => seq)).toEqual(Array.from({ length: 120 }, (_, index) => 120 - index));
    expect(all.at(-1)).toEqual({
      seq: 1,
      at: testStart + 1_000,
      organizationId: ours,
      operator: 'Test admin',
      action: 'claims.claim',
      outcome: 'done',
      subjectType: 'account',
      subjectId: 'id-0',
      subjectLabel: 'ada@example.com',
      jobId: null,
      reason: 'Left the company',
      before: { number: 0 },
      after: null,
      erased: false,
    });
  });

  it('shows and counts exactly what the filter says, from any place on', async () => {
    await fc.assert(
      fc.asyncProperty(
        filters,
        fc.option(fc.integer({ min: 1, max: 121 })),
        fc.nat(30),
        async (filter, after, skip) => {
          const expected = all.filter((event) => shows(filter, event));
          const ask = { organizationId: ours, filter };
          expect(await test.client.audit.count(ask)).toEqual({ count: expected.length });
          const page = await test.client.audit.list({ ...ask, after, skip, limit: 20 });
          const behind = expected.filter(({ seq }) => after === null || seq < after);
          expect(page.events).toEqual(behind.slice(skip, skip + 20));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('the filters offered', () => {
  it('are the actions of this organization and who acted', async () => {
    expect(await test.client.audit.choices({ organizationId: ours })).toEqual({
      actions: actions.toSorted(),
      operators: ['Test admin'],
    });
  });
});
