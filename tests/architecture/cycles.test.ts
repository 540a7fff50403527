import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { cyclesIn } from './cycles';
import { readImports } from './read-imports';
import { productFiles } from './source-files';

/** Only what exists at run time: types may refer to each other in a circle without harm. */
function runtimeImports(): ReadonlyMap<string, readonly string[]> {
  return new Map(
    productFiles.map((file) => {
      const { staticImports } = parseSync(file.path, file.text).module;
      const values = staticImports
        .filter(({ entries }) => entries.length === 0 || entries.some(({ isType }) => !isType))
        .map(({ moduleRequest }) => `import '${moduleRequest.value}';`);
      const targets = readImports({ path: file.path, text: values.join('\n') });
      return [file.path.replace(/\.tsx?$/, ''), targets.map(({ name }) => name)];
    }),
  );
}

describe('circles of imports', () => {
  it('there are none in the product', () => {
    expect(cyclesIn(runtimeImports()).map((cycle) => cycle.join(' → '))).toEqual([]);
  });

  it.each([
    ['a straight line', { a: ['b'], b: ['c'], c: [] }, []],
    ['two ways to one file', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
    ['a file that imports itself', { a: ['a'] }, [['a', 'a']]],
    ['two files', { a: ['b'], b: ['a'] }, [['a', 'b', 'a']]],
    ['a circle behind a line', { a: ['b'], b: ['c'], c: ['d'], d: ['b'] }, [['b', 'c', 'd', 'b']]],
  ])('%s', (_, graph, expected) => {
    expect(cyclesIn(new Map(Object.entries(graph)))).toEqual(expected);
  });
});
