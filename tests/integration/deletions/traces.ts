import type { DeletionWorld } from './deletion-world';

export const traced = {
  id: '712020:77aa',
  name: 'Zuzana Quirkova',
  email: 'Zuzana.Quirkova@example.com',
} as const;
/** Id of the import that refused a row of the person. */
export const traceImport = '0'.repeat(26);

const noTotals = {
  rows: 0,
  new: 0,
  changed: 0,
  unchanged: 0,
  folded: 0,
  refused: 0,
  absent: 0,
  returned: 0,
  claimed: 0,
};
const key = traced.email.toLowerCase();

/**
 * Leaves the name and the address of a person in every place of the store that can hold them.
 * @param accountKey key of the person's account
 */
export async function leaveTraces(world: DeletionWorld, accountKey: number): Promise<void> {
  const { organizationId, core } = world;
  const of = { organization_id: organizationId };
  const text = `${traced.name} <${traced.email}> wrote this`;
  const json = JSON.stringify({ email: traced.email, name: traced.name, note: `line\n${key}` });
  const at = world.clock.now();
  await core.context.transact({ title: 'traces', wait: 'patient' }, async (unit) => {
    const { write } = unit;
    await write
      .insertInto('account_profiles')
      .values({ account_key: accountKey, nickname: traced.name, job_title: text })
      .execute();
    await write
      .insertInto('account_pictures')
      .values({ account_key: accountKey, media_type: 'image/png', bytes: Buffer.from(text), changed_at: at })
      .execute();
    await write
      .insertInto('account_deactivations')
      .values({ account_key: accountKey, at, by: 'Test admin', reason: text, message: text })
      .execute();
    await write
      .insertInto('kept_repositories')
      .values({ account_key: accountKey, state: 'kept', note: text, stated_by: 'owner', at })
      .execute();
    const request = {
      id: 'request'.padEnd(26, '0'),
      ...of,
      account_key: accountKey,
      email: traced.email,
      email_key: key,
    };
    await write
      .insertInto('requests')
      .values({
        ...request,
        kind: 'change-email',
        wanted: 'zuzana.q.new@example.com',
        reason: text,
        state: 'open',
        origin: 'here',
        written_at: at,
        received_at: at,
      })
      .execute();
    await write
      .insertInto('request_events')
      .values({
        request_id: 'request'.padEnd(26, '0'),
        position: 0,
        at,
        act: 'ask',
        by: 'owner',
        words: text,
      })
      .execute();
    await write
      .insertInto('disputes')
      .values({
        id: 'dispute'.padEnd(26, '0'),
        ...of,
        account_key: accountKey,
        opened_at: at,
        opened_by: 'owner',
        summary: text,
        closed_at: at,
      })
      .execute();
    await write
      .insertInto('dispute_entries')
      .values({
        dispute_id: 'dispute'.padEnd(26, '0'),
        position: 0,
        at,
        by: 'owner',
        kind: 'note',
        text,
        detail: json,
      })
      .execute();
    await write
      .insertInto('dossiers')
      .values({
        id: 'dossier'.padEnd(26, '0'),
        email: traced.email,
        answers: json,
        created_at: at,
        changed_at: at,
      })
      .execute();
    await write
      .insertInto('exceptions')
      .values({ id: 'exception'.padEnd(26, '0'), ...of, email_key: key, reason: text, created_at: at })
      .execute();
    await write
      .insertInto('saved_views')
      .values({
        id: 'view'.padEnd(26, '0'),
        ...of,
        name: 'Mine',
        search: JSON.stringify({ q: key }),
        created_at: at,
      })
      .execute();
    const file = { file_name: 'users.csv', variant: 'users', encoding: 'utf-8', delimiter: ',' };
    await write
      .insertInto('imports')
      .values({
        id: traceImport,
        ...of,
        ...file,
        full_export: 0,
        at,
        header: '[]',
        totals: JSON.stringify(noTotals),
      })
      .execute();
    await write
      .insertInto('import_refusals')
      .values({
        import_id: traceImport,
        line: 7,
        reason: `Already has the address ${traced.email}`,
        cells: JSON.stringify([traced.name, traced.email]),
      })
      .execute();
    const item = { accountKey, state: 'ready', input: json, before: { email: traced.email } } as const;
    const spec = { organizationId, kind: 'edit-profile', title: 'Change 2 profiles', reason: text } as const;
    await core.context.jobs.plan(unit, spec, (writer) =>
      writer.items([
        item,
        { accountKey: null, state: 'refused', reason: { rule: 'L4', sentence: text, nextStep: null } },
      ]),
    );
    await unit.auditMany([
      {
        organizationId,
        action: 'imports.change-account',
        subject: { type: 'account', id: traced.id, label: traced.email },
        before: { name: 'Zuzana Stará', email: 'z.stara@example.com' },
        after: { name: traced.name, email: traced.email },
      },
      {
        organizationId,
        action: 'imports.change-account',
        subject: { type: 'account', id: '712020:other', label: 'other@example.com' },
        reason: `Takes over from ${traced.email}`,
      },
      {
        organizationId,
        action: 'claims.exceptions.add',
        subject: { type: 'exception', id: 'exception'.padEnd(26, '0'), label: key },
        reason: text,
      },
      {
        organizationId,
        action: 'accounts.views.save',
        subject: { type: 'view', id: 'view'.padEnd(26, '0'), label: 'Mine' },
        after: { search: key, earlier: 'z.stara@example.com' },
      },
    ]);
  });
}
