import { describe, expect, it } from 'vitest';
import { OrganizationId } from '../../../shared/domain/ids';
import { openTestCore } from '../../support/open-test-core';

const organizationId = OrganizationId.parse('0'.repeat(26));
const spec = { organizationId, kind: 'import', title: 'Import people.csv', total: 10 } as const;

describe('a job that the end of the program cuts off', () => {
  it('is interrupted by a clean exit, and says so after the next start', async () => {
    const first = await openTestCore();
    const jobId = first.core.context.jobs.start(spec, (run) =>
      run.change(async () => {
        for (;;) await run.pause();
      }),
    );
    await first.close();
    const second = await openTestCore({ dataDirectory: first.directory });
    expect(await second.client.jobs.get({ jobId })).toMatchObject({ state: 'interrupted' });
    await second.remove();
  });

  it('is marked at the next start when the program was killed', async () => {
    const first = await openTestCore();
    const jobId = first.core.context.jobs.start(spec, async () => ({ counts: [], failures: null }));
    for await (const _ of first.core.context.jobs.watch(jobId));
    await first.core.context.transact({ title: 'as a kill leaves it', wait: 'patient' }, (unit) =>
      unit.write.updateTable('jobs').set({ state: 'running', finished_at: null }).execute(),
    );
    await first.close();
    const second = await openTestCore({ dataDirectory: first.directory });
    expect(await second.client.jobs.get({ jobId })).toMatchObject({ state: 'interrupted' });
    const [event] = await second.core.context.read
      .selectFrom('audit_events')
      .select(['action', 'after'])
      .orderBy('seq', 'desc')
      .limit(1)
      .execute();
    expect(event).toEqual({ action: 'jobs.finish', after: '{"counts":[],"state":"interrupted"}' });
    await second.remove();
  });
});
