import type { Unit } from '../../unit';
import type { OwnAccount } from './own-account';

interface OwnAct {
  readonly action: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Records an owner's act once for every organization that lists the account, with the owner as who acted (rule E1). */
export async function auditOwnAct(
  unit: Unit,
  { rows }: OwnAccount,
  { action, before, after }: OwnAct,
): Promise<void> {
  await unit.auditMany(
    rows.map(({ id, organization_id, email }) => ({
      organizationId: organization_id,
      action,
      subject: { type: 'account', id, label: email },
      before,
      after: { ...after, by: 'owner' },
    })),
  );
}
