import fc from 'fast-check';
import { type DomainId, type OrganizationId, PlanId } from '../../../shared/domain/ids';
import { type ClaimWorld, openClaimWorld } from './claim-world';

/** Two organizations that know the same people, each under a domain of its own. */
interface Side {
  readonly organizationId: OrganizationId;
  readonly domainId: DomainId;
  readonly domainName: string;
  arrived: number;
}

export type Step =
  | { readonly act: 'claim'; readonly side: 0 | 1; readonly mode: 'all' | 'automatic' }
  | { readonly act: 'unclaim' | 'lapse' | 'verify' | 'arrive'; readonly side: 0 | 1 }
  | { readonly act: 'except'; readonly side: 0 | 1; readonly person: number };

const side = fc.constantFrom(0 as const, 1 as const);

export const anySteps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        act: fc.constant('claim' as const),
        side,
        mode: fc.constantFrom('all' as const, 'automatic' as const),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        act: fc.constantFrom('unclaim' as const, 'lapse' as const, 'verify' as const, 'arrive' as const),
        side,
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ act: fc.constant('except' as const), side, person: fc.nat({ max: 5 }) }),
    },
  ),
  { minLength: 1, maxLength: 12 },
);

const patient = { title: 'Step', wait: 'patient' } as const;
const idOfPerson = (number: number) => `712020:person-${number}`;

/** Takes steps as the product would take them, through its own calls and services. */
export class ClaimModel {
  private constructor(
    readonly world: ClaimWorld,
    private readonly sides: readonly [Side, Side],
  ) {}

  static async open(): Promise<ClaimModel> {
    const world = await openClaimWorld();
    const make = async (name: string, domainName: string): Promise<Side> => {
      const organizationId = await world.organization(name);
      return {
        organizationId,
        domainName,
        domainId: await world.domain(organizationId, { name: domainName }),
        arrived: 0,
      };
    };
    const model = new ClaimModel(world, [
      await make('Example', 'example.com'),
      await make('Rival', 'rival.example'),
    ]);
    for (const each of [0, 1] as const) await model.take({ act: 'arrive', side: each });
    return model;
  }

  async take(step: Step): Promise<void> {
    const at = this.sides[step.side];
    switch (step.act) {
      case 'claim':
        return this.#run(at, 'claim', step.mode);
      case 'unclaim':
        return this.#run(at, 'unclaim', 'all');
      case 'lapse':
        await this.world.core.context.transact(patient, (unit) =>
          this.world.core.context.services.claims.releaseDomain(unit, {
            domainId: at.domainId,
            cause: 'lapse',
          }),
        );
        return this.world.setDomainState(at.domainId, 'lapsed');
      case 'verify':
        return this.world.setDomainState(at.domainId, 'verified');
      case 'arrive':
        return this.#arrive(at);
      case 'except':
        await this.world.client.claims.exceptions.add({
          organizationId: at.organizationId,
          addresses: `person-${step.person}@${at.domainName}`,
          reason: 'Model',
          expiresAt: null,
        });
    }
  }

  /** A plan for everybody, run when anybody is ready. */
  async #run({ organizationId, domainId }: Side, kind: 'claim' | 'unclaim', mode: 'all' | 'automatic') {
    const { plans } = this.world.client.claims;
    const { planId } = await plans.create({
      organizationId,
      domainId,
      kind,
      name: 'Model',
      scope: { kind: 'all', mode },
    });
    const of = { organizationId, planId: PlanId.parse(planId) };
    const { totals } = await plans.evaluate(of);
    if (!totals?.ready) return;
    const { jobId } = await plans.run({ ...of, ready: totals.ready });
    await this.world.finished(jobId);
  }

  /** An import brings two more people; both organizations come to know the same accounts. */
  async #arrive(at: Side) {
    const importId = `import-${at.arrived}`;
    const people = [at.arrived, at.arrived + 1].map((number) => ({
      email: `person-${number}@${at.domainName}`,
      id: idOfPerson(number),
      importId,
    }));
    at.arrived += 2;
    await this.world.people(at.organizationId, people);
    const ask = { organizationId: at.organizationId, importId };
    await this.world.core.context.transact(patient, (unit) =>
      this.world.core.context.services.claims.claimArrivals(unit, ask),
    );
  }

  sideOf(step: Step): Side {
    return this.sides[step.side];
  }

  openClaims() {
    return this.world.core.context.read
      .selectFrom('claims')
      .innerJoin('domains', 'domains.id', 'claims.domain_id')
      .select([
        'claims.account_id',
        'claims.organization_id',
        'domains.state',
        'domains.organization_id as owner',
      ])
      .where('claims.to_at', 'is', null)
      .execute();
  }

  accounts() {
    return this.world.core.context.read
      .selectFrom('accounts')
      .select(['id', 'organization_id', 'managed_by', 'email_key'])
      .execute();
  }
}
