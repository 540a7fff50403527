import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { entryNumber, openRecordedChain, type RecordedChain } from '../../support/recorded-chain';

const events = 1_000;
const start = Date.UTC(2026, 0, 15);
let chain: RecordedChain;

beforeAll(async () => {
  chain = openRecordedChain();
  for (let number = 1; number <= events; number++) await chain.record([entryNumber(number)], start + number);
});
afterAll(() => chain.remove());

const columns = `organization_id, operator, action, outcome, subject_type, subject_id, job_id, subject_label,
  reason, before, after, salt, details_digest, hash`;
const seqs = fc.integer({ min: 1, max: events });

describe('an untouched chain', () => {
  it('is intact', async () => {
    expect(await chain.verdictAfter()).toMatchObject({ kind: 'intact', count: events, erased: 0 });
  });

  it('stays intact when the personal fields and their salt are erased', async () => {
    const erase = `UPDATE audit_events
      SET salt = NULL, subject_label = NULL, reason = NULL, before = NULL, after = NULL WHERE seq IN (1, 500, 1000)`;
    expect(await chain.verdictAfter(erase)).toMatchObject({ kind: 'intact', erased: 3 });
  });

  it('tells where the clock went back', async () => {
    const other = openRecordedChain();
    for (const at of [10, 20, 15, 30]) await other.record([entryNumber(at)], at);
    expect(await other.verdictAfter()).toMatchObject({ kind: 'intact', clockWentBackAt: 3 });
    other.remove();
  });
});

describe('tampering is found, and the first event that does not fit is named', () => {
  const text = columns.split(',').map((column) => column.trim());

  it('any other text in any column of any event', async () => {
    await fc.assert(
      fc.asyncProperty(seqs, fc.constantFrom(...text), async (seq, column) => {
        const other =
          column === 'outcome'
            ? `CASE outcome WHEN 'done' THEN 'refused' END`
            : `coalesce(${column}, '') || 'x'`;
        const verdict = await chain.verdictAfter(
          `UPDATE audit_events SET ${column} = ${other} WHERE seq = ${seq}`,
        );
        expect(verdict).toMatchObject({ kind: 'broken', seq });
      }),
      { numRuns: 60 },
    );
  });

  it('any bit flipped in any byte of the recorded hash, salt or label', async () => {
    const place = fc.record({
      seq: seqs,
      column: fc.constantFrom('hash', 'salt', 'subject_label'),
      byte: fc.nat(15),
    });
    await fc.assert(
      fc.asyncProperty(place, async ({ seq, column, byte }) => {
        const flip = `substr(${column}, 1, ${byte}) || char(unicode(substr(${column}, ${byte + 1}, 1)) + 1)
          || substr(${column}, ${byte + 2})`;
        const verdict = await chain.verdictAfter(
          `UPDATE audit_events SET ${column} = ${flip} WHERE seq = ${seq}`,
        );
        expect(verdict).toMatchObject({ kind: 'broken', seq });
      }),
      { numRuns: 40 },
    );
  });

  it.each([1, 2, 500, 999])('event %d deleted', async (seq) => {
    const verdict = await chain.verdictAfter(`DELETE FROM audit_events WHERE seq = ${seq}`);
    expect(verdict).toEqual({ kind: 'broken', seq, fault: 'missing', anchor: { kind: 'none' } });
  });

  it('event deleted and the later ones moved up', async () => {
    const verdict = await chain.verdictAfter(
      'DELETE FROM audit_events WHERE seq = 400',
      'UPDATE audit_events SET seq = seq + 10000 WHERE seq > 400',
      'UPDATE audit_events SET seq = seq - 10001 WHERE seq > 10000',
    );
    expect(verdict).toMatchObject({ kind: 'broken', seq: 400, fault: 'altered' });
  });

  it('two events swapped', async () => {
    const verdict = await chain.verdictAfter(
      'UPDATE audit_events SET seq = 5000 WHERE seq = 300',
      'UPDATE audit_events SET seq = 300 WHERE seq = 700',
      'UPDATE audit_events SET seq = 700 WHERE seq = 5000',
    );
    expect(verdict).toMatchObject({ kind: 'broken', seq: 300, fault: 'altered' });
  });

  it('event repeated at the end', async () => {
    const verdict = await chain.verdictAfter(
      `INSERT INTO audit_events (seq, at, ${columns}) SELECT 1001, at, ${columns} FROM audit_events WHERE seq = 1000`,
    );
    expect(verdict).toMatchObject({ kind: 'broken', seq: 1001, fault: 'altered' });
  });

  it('event dated otherwise', async () => {
    const verdict = await chain.verdictAfter('UPDATE audit_events SET at = at - 1 WHERE seq = 250');
    expect(verdict).toMatchObject({ kind: 'broken', seq: 250, fault: 'altered' });
  });

  it('personal fields of two events exchanged', async () => {
    const verdict = await chain.verdictAfter(
      `UPDATE audit_events SET subject_label = 'person21@example.com' WHERE seq = 20`,
    );
    expect(verdict).toMatchObject({ kind: 'broken', seq: 20, fault: 'details-altered' });
  });

  it('salt taken away while the fields are kept', async () => {
    const verdict = await chain.verdictAfter('UPDATE audit_events SET salt = NULL WHERE seq = 20');
    expect(verdict).toMatchObject({ kind: 'broken', seq: 20, fault: 'details-altered' });
  });

  it('events of another store put in the place of these', async () => {
    const verdict = await chain.verdictAfter(`UPDATE audit_chain SET instance_id = 'another store'`);
    expect(verdict).toMatchObject({ kind: 'broken', seq: 1, fault: 'altered' });
  });
});

describe('the store refuses, by trigger', () => {
  it.each([
    ['deleting an event', 'DELETE FROM audit_events WHERE seq = 3', /never deleted/],
    ['changing who did it', `UPDATE audit_events SET operator = 'Eve' WHERE seq = 3`, /never rewritten/],
    ['changing a reason', `UPDATE audit_events SET reason = 'Other' WHERE seq = 3`, /never rewritten/],
    ['erasing only a part', 'UPDATE audit_events SET reason = NULL WHERE seq = 3', /never rewritten/],
    [
      'erasing and changing the hash',
      `UPDATE audit_events SET salt = NULL, subject_label = NULL, reason = NULL, before = NULL, after = NULL,
         hash = 'x' WHERE seq = 3`,
      /never rewritten/,
    ],
  ])('%s', (_, sql, message) => {
    expect(() => chain.execute(sql)).toThrow(message);
  });

  it('but lets the personal fields be erased as a whole', async () => {
    chain.execute(`SAVEPOINT erase`);
    chain.execute(
      `UPDATE audit_events SET salt = NULL, subject_label = NULL, reason = NULL, before = NULL, after = NULL
       WHERE subject_id = 'account-3'`,
    );
    chain.execute('ROLLBACK TO erase');
    chain.execute('RELEASE erase');
  });
});
