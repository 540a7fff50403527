import { describe, expect, it } from 'vitest';
import { dataOfVersion, migratedTo } from '../../../support/store-at-version';

const before = `${dataOfVersion(8)}
  INSERT INTO jobs (id, organization_id, kind, title, state, total, done, result, error, created_at, started_at,
    finished_at)
  VALUES ('failed', 'org', 'claim', 'Claim 2 accounts', 'failed', 2, 1, NULL, 'The disk is full.', 6, 7, 8);
  INSERT INTO jobs (id, organization_id, kind, title, state, done, created_at)
  VALUES ('running', 'org', 'import', 'Import', 'running', 1, 9), ('queued', 'org', 'import', 'Import', 'queued', 0, 9);`;

const job = (id: string, state: string) =>
  `INSERT INTO jobs (id, organization_id, kind, title, state, done, created_at)
   VALUES ('${id}', 'org', 'delete', 'Delete', '${state}', 0, 1)`;
const item = (position: number, state: string) =>
  `INSERT INTO job_items (job_id, position, account_key, state) VALUES ('job', ${position}, 1, '${state}')`;

describe('migration 9, durable jobs', () => {
  it('keeps what jobs said, and what nobody can go on with is interrupted', () => {
    migratedTo(9, before, (store) => {
      const jobs = new Map(store.rows('jobs').map((row) => [row['id'], row]));
      expect(jobs.get('failed')).toMatchObject({
        kind: 'claim',
        title: 'Claim 2 accounts',
        state: 'failed',
        total: 2,
        done: 1,
        error: 'The disk is full.',
        created_at: 6,
        started_at: 7,
        finished_at: 8,
        input: '{}',
        asked_by: '',
        totals: null,
        restarts: 0,
      });
      expect(jobs.get('job')).toMatchObject({ state: 'done' });
      for (const id of ['running', 'queued']) expect(jobs.get(id)).toMatchObject({ state: 'interrupted' });
    });
  });

  it('knows the states of a plan and of a job, and no others', () => {
    migratedTo(9, before, (store) => {
      for (const state of ['planned', 'waiting', 'scheduled', 'paused', 'declined'])
        store.execute(job(state, state));
      expect(() => store.execute(job('x', 'lost'))).toThrow(/CHECK/);
    });
  });

  it('makes a journal with one item per place, which goes with its job', () => {
    migratedTo(9, before, (store) => {
      store.execute(item(0, 'ready'));
      expect(() => store.execute(item(0, 'ready'))).toThrow(/UNIQUE/);
      expect(() => store.execute(item(1, 'lost'))).toThrow(/CHECK/);
      store.execute(`INSERT INTO job_reasons VALUES ('job', 0, NULL, 'Why', NULL); DELETE FROM jobs`);
      expect([store.rows('job_items'), store.rows('job_reasons')]).toEqual([[], []]);
    });
  });
});
