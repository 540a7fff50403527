import type { SampleAccount } from '../../../../shared/domain/sample/sample-account';
import type { SampleOrganization } from '../../../../shared/domain/sample/sample-organization';
import type { Unit } from '../../unit';
import { pastOfCare } from './past-of-care';
import { pastOfClaims } from './past-of-claims';
import { pastOfDomains } from './past-of-domains';
import { pastOfExceptions } from './past-of-exceptions';
import { pastOfImports } from './past-of-imports';
import { pastOfOwners } from './past-of-owners';
import { insertRows } from './queries';

/** Something that happened at an instant: one change, audited like any other. */
export interface Step {
  readonly at: number;
  readonly title: string;
  work(unit: Unit): Promise<void>;
}

/** What the makers of steps share. */
export interface SamplePast {
  readonly sample: SampleOrganization;
  readonly accountsById: ReadonlyMap<string, SampleAccount>;
}

/** Everything that ever happened in the sample, oldest first. */
export function stepsOf(sample: SampleOrganization): Step[] {
  const past = { sample, accountsById: new Map(sample.accounts.map((account) => [account.id, account])) };
  const steps = [
    founding(sample),
    ...pastOfImports(past),
    ...pastOfDomains(past),
    ...pastOfClaims(past),
    ...pastOfExceptions(past),
    ...pastOfCare(past),
    ...pastOfOwners(past),
  ];
  // Stable: what an import brought is there before an automatic claim of the same instant.
  return steps.sort((one, other) => one.at - other.at);
}

function founding({ id, name, timeline }: SampleOrganization): Step {
  return {
    at: timeline.founded,
    title: 'Create the sample organization',
    async work(unit) {
      const row = { id, name, name_key: name.toLowerCase(), created_at: unit.now };
      await insertRows(unit.write, 'organizations', [row]);
      await unit.audit({
        organizationId: id,
        action: 'organizations.create',
        subject: { type: 'organization', id, label: name },
        after: { name },
      });
    },
  };
}
