import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { SourceFile } from './source-files';

/** A package by its name, or a file of ours by its path without extension. */
export type Target = { readonly kind: 'package' | 'file'; readonly name: string };

/**
 * Everything a file imports: values, types, re-exports, dynamic imports and types written as `import('…')`.
 * @throws Error when the file cannot be parsed
 */
export function readImports({ path, text }: SourceFile): readonly Target[] {
  const { module, errors, program } = parseSync(path, text);
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`);
  const named = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.map(({ moduleRequest }) => moduleRequest?.value),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) =>
      quoted(text.slice(moduleRequest.start, moduleRequest.end)),
    ),
    ...typeImports(program),
  ];
  const unique = [...new Set(named.filter((specifier) => specifier !== undefined && specifier !== null))];
  return unique.map((specifier) => targetOf(path, specifier));
}

function quoted(expression: string): string | undefined {
  return /^(['"])(.*)\1$/.exec(expression)?.[2];
}

function typeImports(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const own =
    'type' in node && node.type === 'TSImportType' && 'source' in node ? literalOf(node.source) : [];
  return [...own, ...Object.values(node).flatMap(typeImports)];
}

function literalOf(node: unknown): string[] {
  const value = typeof node === 'object' && node !== null && 'value' in node ? node.value : undefined;
  return typeof value === 'string' ? [value] : [];
}

function targetOf(from: string, specifier: string): Target {
  if (specifier.startsWith('.')) {
    return {
      kind: 'file',
      name: posix.join(posix.dirname(from), specifier).replace(/\.(tsx?|mts|mjs)$/, ''),
    };
  }
  const [scope = '', name] = specifier.split('/');
  if (specifier.startsWith('node:')) return { kind: 'package', name: specifier };
  return { kind: 'package', name: scope.startsWith('@') ? `${scope}/${name}` : scope };
}
