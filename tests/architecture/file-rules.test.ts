import { describe, expect, it } from 'vitest';
import { fileRules, longestFile } from './file-rules';
import { sourceFiles } from './source-files';

describe('every file', () => {
  it.each(fileRules)('$name', ({ finds }) => {
    const found = sourceFiles.flatMap((file) => {
      const fault = finds(file);
      return fault === null ? [] : [`${file.path}: ${fault}`];
    });
    expect(found).toEqual([]);
  });
});

/** For each rule files that break it. */
const offenders: Readonly<Record<string, readonly (readonly [path: string, text: string])[]>> = {
  [`no file is longer than ${longestFile} lines`]: [
    ['shared/x.ts', 'export const a = 1;\n'.repeat(longestFile + 1)],
  ],
  'names are kebab-case and say one idea': [
    ['shared/domain/index.ts', ''],
    ['shared/domain/utils.ts', ''],
    ['shared/domain/string-Utils.ts', ''],
    ['shared/domainRules/claim.ts', ''],
    ['shared/claim_rule.ts', ''],
  ],
  'the compiler and the linter are never silenced': [
    ['shared/x.ts', '// @ts-ignore\nexport const a = 1;'],
    ['shared/x.ts', '/* @ts-expect-error later */\nexport const a = 1;'],
    ['shared/x.ts', '// biome-ignore lint: reasons\nexport const a = 1;'],
  ],
  'nothing is any': [
    ['shared/x.ts', 'export let a: any;'],
    ['shared/x.ts', 'export const a = {} as Record<string, any[]>;'],
  ],
  'no file only hands on what others export': [
    ['shared/x.ts', `export * from './a';\nexport { b } from './b';`],
    ['shared/x.ts', `export type { A } from './a';`],
  ],
};

describe('each rule finds its offenders', () => {
  const cases = fileRules.flatMap((rule) =>
    (offenders[rule.name] ?? []).map(([path, text]) => ({ rule, path, text })),
  );

  it('every rule has at least one', () => {
    expect(fileRules.map(({ name }) => name)).toEqual(Object.keys(offenders));
  });

  it.each(cases)('$rule.name: $path', ({ rule, path, text }) => {
    expect(rule.finds({ path, text })).not.toBeNull();
  });

  it.each(fileRules)('and lets an ordinary file be: $name', ({ finds }) => {
    const text = `import { b } from './b';\n// Why: any reader may ask.\nexport const any = b;\nexport type { C } from './c';`;
    expect(finds({ path: 'shared/domain/claims/claim-rule.test.ts', text })).toBeNull();
  });
});
