import { describe, expect, it } from 'vitest';
import type { GridSource, PageRequest } from './grid-types';
import { PageCache, pageSize } from './page-cache';

interface Call extends PageRequest {
  readonly answer: (rows?: readonly number[]) => void;
  readonly fail: (error: unknown) => void;
}

function recordedSource(total: number | undefined, length = 1_000) {
  const calls: Call[] = [];
  const source: GridSource<number> = {
    key: 'list',
    total,
    idOf: String,
    nameOf: String,
    page: (request) =>
      new Promise((resolve, reject) => {
        const rows: readonly number[] = Array.from(
          { length: Math.max(0, Math.min(request.limit, length - request.index)) },
          (_, at) => request.index + at,
        );
        const answer = (given = rows) => resolve({ rows: given, end: `end-${request.index}` });
        calls.push({ ...request, answer, fail: reject });
      }),
  };
  return { source, calls };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('PageCache', () => {
  it('loads only the pages in view', async () => {
    const { source, calls } = recordedSource(1_000);
    const cache = new PageCache(source);
    cache.want(250, 320);
    calls[0]?.answer();
    await settled();
    calls[1]?.answer();
    await settled();
    expect(calls.map(({ index }) => index)).toEqual([200, 300]);
    expect(cache.row(310)).toBe(310);
    expect(cache.row(10)).toBeUndefined();
  });

  it('starts a jump from the nearest known place before it', async () => {
    const { source, calls } = recordedSource(1_000);
    const cache = new PageCache(source);
    cache.want(0, 30);
    calls[0]?.answer();
    await settled();
    cache.want(700, 730);
    expect(calls[1]).toMatchObject({ index: 700, after: { cursor: 'end-0', index: pageSize } });
  });

  it('lets go of a page that is no longer in view', async () => {
    const { source, calls } = recordedSource(1_000);
    const cache = new PageCache(source);
    cache.want(0, 30);
    cache.want(500, 530);
    expect(calls[0]?.signal.aborted).toBe(true);
    expect(calls[1]?.index).toBe(500);
  });

  it('grows page by page until the end when the total is not known', async () => {
    const { source, calls } = recordedSource(undefined, 130);
    const cache = new PageCache(source);
    cache.want(0, 30);
    calls[0]?.answer();
    await settled();
    expect(cache.rowCount).toBe(2 * pageSize);
    expect(cache.isCounted).toBe(false);
    cache.want(90, 120);
    calls[1]?.answer();
    await settled();
    expect(cache.rowCount).toBe(130);
    expect(cache.isCounted).toBe(true);
  });

  it('keeps a stale page on screen until its successor has come', async () => {
    const { source, calls } = recordedSource(100);
    const cache = new PageCache(source);
    cache.want(0, 30);
    calls[0]?.answer();
    await settled();
    cache.update({ ...source, revision: 2 });
    expect(cache.row(0)).toBe(0);
    calls[1]?.answer([42]);
    await settled();
    expect(cache.row(0)).toBe(42);
  });

  it('reports a failure and asks again on retry', async () => {
    const { source, calls } = recordedSource(100);
    const cache = new PageCache(source);
    cache.want(0, 30);
    calls[0]?.fail('down');
    await settled();
    expect(cache.failure).toEqual({ error: 'down' });
    cache.retry();
    calls[1]?.answer();
    await settled();
    expect(cache.failure).toBeNull();
    expect(cache.row(5)).toBe(5);
  });

  it('answers a range that is not loaded, across pages', async () => {
    const { source, calls } = recordedSource(1_000);
    const cache = new PageCache(source);
    const range = cache.rows(95, 105);
    calls[0]?.answer();
    await settled();
    calls[1]?.answer();
    expect(await range).toEqual([95, 96, 97, 98, 99, 100, 101, 102, 103, 104]);
  });

  it('keeps a bounded number of pages', async () => {
    const { source, calls } = recordedSource(100_000, 100_000);
    const cache = new PageCache(source);
    for (let page = 0; page < 80; page += 1) {
      cache.want(page * pageSize, page * pageSize + 10);
      calls[page]?.answer();
      await settled();
    }
    expect(cache.row(0)).toBeUndefined();
    expect(cache.row(79 * pageSize)).toBe(79 * pageSize);
  });
});
