import type { Core } from '../../electron/core/core';
import { newId } from '../../electron/core/ports/random';

/** Rows put straight into the store, for tests about what lies around them. */

const idOf = ({ context: { ports } }: Core) => newId(ports.clock, ports.random);

/** @returns ids `account-0`, `account-1`, … on `example.com`, or on the domain given */
export async function addAccounts(
  core: Core,
  organizationId: string,
  count: number,
  domain = 'example.com',
): Promise<void> {
  const insert = core.context.store.writer.raw.prepare(
    `INSERT INTO accounts (organization_id, id, name, email, email_key, domain, status, role, activity_known,
       reported_claim, source)
     VALUES (?, ?, ?, ?, ?, ?, 'active', 'member', 0, 'none', 'users')`,
  );
  core.context.store.writer.raw.transaction(() => {
    for (let index = 0; index < count; index++) {
      const email = `person${index}@${domain}`;
      insert.run(organizationId, `account-${index}`, `Person ${index}`, email, email, domain);
    }
  })();
}

export async function addVerifiedDomain(core: Core, organizationId: string, name: string): Promise<string> {
  const id = idOf(core);
  const at = core.context.ports.clock.now();
  await core.context.store.writer.db
    .insertInto('domains')
    .values({
      id,
      organization_id: organizationId,
      name,
      unicode_name: name,
      state: 'verified',
      claim_mode: 'selected',
      added_at: at,
      verified_at: at,
      verified_method: 'dns-txt',
      verified_by: 'Test admin',
      failing_since: null,
      lapses_at: null,
      next_check_at: null,
      removed_at: null,
    })
    .execute();
  return id;
}

export async function addOpenClaim(
  core: Core,
  organizationId: string,
  domainId: string,
  accountId: string,
): Promise<void> {
  await core.context.store.writer.db
    .insertInto('claims')
    .values({
      id: idOf(core),
      organization_id: organizationId,
      domain_id: domainId,
      account_id: accountId,
      from_at: core.context.ports.clock.now(),
      to_at: null,
      origin: 'plan',
      plan_id: null,
      job_id: null,
      ended_by: null,
    })
    .execute();
}
