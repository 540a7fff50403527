import type { SampleDomain } from '../../../../shared/domain/sample/domains';
import { checkRows, domainRow, tokenRows } from './domain-rows';
import type { SamplePast, Step } from './past';
import { insertRows } from './queries';

/** Domains being added, proved and, in one case, lost. */
export function pastOfDomains({ sample }: SamplePast): Step[] {
  return sample.domains.flatMap((domain) => [
    adding(domain, sample.id),
    ...turn(domain, sample.id, domain.verifiedAt, 'domains.verified', { state: 'verified' }),
    ...turn(domain, sample.id, domain.failingSince, 'domains.failing', {
      state: 'failing',
      lapsesAt: domain.lapsesAt,
    }),
  ]);
}

function adding(domain: SampleDomain, organizationId: string): Step {
  return {
    at: domain.addedAt,
    title: `Add ${domain.name}`,
    async work(unit) {
      await insertRows(unit.write, 'domains', [domainRow(domain, organizationId, unit.operator)]);
      await insertRows(unit.write, 'domain_tokens', tokenRows(domain));
      await insertRows(unit.write, 'domain_checks', checkRows(domain));
      await unit.audit({
        organizationId,
        action: 'domains.add',
        subject: subjectOf(domain),
        after: { name: domain.name, state: 'pending' },
      });
    },
  };
}

function turn(
  domain: SampleDomain,
  organizationId: string,
  at: number | null,
  action: string,
  after: object,
): Step[] {
  if (at === null) return [];
  return [
    {
      at,
      title: `${domain.name} turns ${domain.registration.state}`,
      work: (unit) => unit.audit({ organizationId, action, subject: subjectOf(domain), after }),
    },
  ];
}

function subjectOf({ id, unicodeName }: SampleDomain) {
  return { type: 'domain', id, label: unicodeName };
}
