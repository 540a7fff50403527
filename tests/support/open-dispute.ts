import type { Core } from '../../electron/core/core';

const setUp = { title: 'Set up the test', wait: 'patient' } as const;

/** Opens a dispute about an account, without the letters and the timeline of a real one. */
export function openDispute(core: Core, organizationId: string, accountKey: number): Promise<void> {
  return core.context.transact(setUp, async ({ write, now, newId }) => {
    await write
      .insertInto('disputes')
      .values({
        id: newId(),
        organization_id: organizationId,
        account_key: accountKey,
        opened_at: now,
        opened_by: 'owner',
        summary: 'Whose account is this?',
      })
      .execute();
  });
}

/** Closes the dispute about an account, whatever was decided. */
export function closeDispute(core: Core, accountKey: number): Promise<void> {
  return core.context.transact(setUp, async ({ write, now }) => {
    await write
      .updateTable('disputes')
      .set({ closed_at: now })
      .where('account_key', '=', accountKey)
      .where('closed_at', 'is', null)
      .execute();
  });
}
