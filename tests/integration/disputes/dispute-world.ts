import type { DisputeId, DomainId, OrganizationId } from '../../../shared/domain/ids';
import { type ClaimWorld, idOf, openClaimWorld } from '../claims/claim-world';

export const email = 'ada@example.com';
export const accountId = idOf(email);

/** An organization whose automatic domain has claimed one account, and cases about it. */
export interface DisputeWorld extends ClaimWorld {
  readonly organizationId: OrganizationId;
  readonly domainId: DomainId;
  /** Takes in accounts as an import would; the automatic domain claims what it may. */
  arrive(...emails: readonly string[]): Promise<number>;
  openCase(words?: string): Promise<{ organizationId: OrganizationId; disputeId: DisputeId }>;
}

export async function openDisputeWorld(): Promise<DisputeWorld> {
  const world = await openClaimWorld();
  const organizationId = await world.organization('Example');
  const domainId = await world.domain(organizationId, { mode: 'automatic' });
  const { transact, services } = world.core.context;
  let imports = 0;
  const arrive = async (...emails: readonly string[]) => {
    const importId = `import${++imports}`;
    await world.people(
      organizationId,
      emails.map((address) => ({ email: address, importId })),
    );
    return transact({ title: 'Arrive', wait: 'patient' }, (unit) =>
      services.claims.claimArrivals(unit, { organizationId, importId }),
    );
  };
  await arrive(email);
  return {
    ...world,
    organizationId,
    domainId,
    arrive,
    async openCase(words = 'I do not belong to Example.') {
      const { disputeId } = await world.client.disputes.open({
        organizationId,
        accountId,
        openedBy: 'owner',
        words,
        deadline: null,
      });
      return { organizationId, disputeId };
    },
  };
}
