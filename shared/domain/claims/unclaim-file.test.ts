import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitUnclaimFiles, type UnclaimFile, unclaimFileLimits } from './unclaim-file';

const anyAddress = fc
  .tuple(fc.string({ unit: fc.constantFrom('a', 'b', '-', 'é', '漢', '😀'), minLength: 1, maxLength: 12 }))
  .map(([local]) => `${local}@example.com`);
const anyLimits = fc.record({
  rows: fc.integer({ min: 1, max: 9 }),
  bytes: fc.integer({ min: 80, max: 200 }),
});

async function split(
  addresses: Iterable<string>,
  limits = unclaimFileLimits as { rows: number; bytes: number },
) {
  const files: UnclaimFile[] = [];
  for await (const file of splitUnclaimFiles(addresses, limits)) files.push(file);
  return files;
}

const linesOf = ({ text }: UnclaimFile) => text.split('\r\n').slice(0, -1);
const sizeOf = ({ text }: UnclaimFile) => Buffer.byteLength(text, 'utf8');

describe('unclaim files', () => {
  it('loses, repeats and reorders nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAddress), anyLimits, async (addresses, limits) => {
        expect((await split(addresses, limits)).flatMap(linesOf)).toEqual(addresses);
      }),
    );
  });

  it('keeps every file within both limits and says how many rows it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAddress), anyLimits, async (addresses, limits) => {
        for (const file of await split(addresses, limits)) {
          expect(file.rows).toBe(linesOf(file).length);
          expect(file.rows).toBeLessThanOrEqual(limits.rows);
          expect(sizeOf(file)).toBeLessThanOrEqual(limits.bytes);
        }
      }),
    );
  });

  it('starts a new file only when the next address would not fit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAddress), anyLimits, async (addresses, limits) => {
        const files = await split(addresses, limits);
        files.slice(0, -1).forEach((file, index) => {
          const next = linesOf(files[index + 1] ?? file)[0] ?? '';
          const grown = sizeOf(file) + Buffer.byteLength(`${next}\r\n`, 'utf8');
          expect(file.rows === limits.rows || grown > limits.bytes).toBe(true);
        });
      }),
    );
  });

  it('splits 25,000 addresses into files of 10,000, 10,000 and 5,000', async () => {
    const addresses = Array.from({ length: 25_000 }, (_, index) => `person.${index}@example.com`);
    expect((await split(addresses)).map(({ rows }) => rows)).toEqual([10_000, 10_000, 5_000]);
  });

  it('makes no file of nothing', async () => {
    expect(await split([])).toEqual([]);
  });
});
