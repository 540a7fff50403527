import { describe, expect, it } from 'vitest';
import { readBenchOptions } from './options';

describe('options of the benchmarks', () => {
  it.each([
    [[], { json: null, only: '', sizes: [100_000, 1_000_000] }],
    [['--quick'], { json: null, only: '', sizes: [10_000] }],
    [
      ['--json', 'rows.json', '--only', 'import'],
      { json: 'rows.json', only: 'import', sizes: [100_000, 1_000_000] },
    ],
    [['--size', '500', '--size', '5000'], { json: null, only: '', sizes: [500, 5_000] }],
  ])('%j', (args, expected) => {
    expect(readBenchOptions(args)).toEqual(expected);
  });

  it.each([[['--size', 'many']], [['--size', '0']], [['--help']], [['import']]])(
    '%j is answered with the usage',
    (args) => {
      expect(readBenchOptions(args)).toBeNull();
    },
  );
});
