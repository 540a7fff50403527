import { posix } from 'node:path';
import { parseSync } from 'vite';
import type { SourceFile } from './source-files';

/** What every file must keep to; each rule says what is wrong with a file, or nothing. */
export interface FileRule {
  readonly name: string;
  readonly finds: (file: SourceFile) => string | null;
}

export const longestFile = 300;
/** Tables of plain data: nobody reads them from top to bottom. */
const staticTables: readonly string[] = [];
const vagueNames = /^(utils?|helpers?|misc|common|index)(\.|$)/;
const suppression = /@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable/;

export const fileRules: readonly FileRule[] = [
  {
    name: `no file is longer than ${longestFile} lines`,
    finds({ path, text }) {
      const lines = text.trimEnd().split('\n').length;
      return lines > longestFile && !staticTables.includes(path) ? `${lines} lines` : null;
    },
  },
  {
    name: 'names are kebab-case and say one idea',
    finds({ path }) {
      const name = posix.basename(path);
      if (vagueNames.test(name)) return 'a name that could hold anything';
      return path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(part))
        ? null
        : 'not kebab-case';
    },
  },
  {
    name: 'the compiler and the linter are never silenced',
    finds({ path, text }) {
      const comment = parseSync(path, text).comments.find(({ value }) => suppression.test(value));
      return comment ? comment.value.trim() : null;
    },
  },
  {
    name: 'nothing is any',
    finds: ({ path, text }) => (holds(parseSync(path, text).program, 'TSAnyKeyword') ? 'any' : null),
  },
  {
    name: 'no file only hands on what others export',
    finds({ path, text }) {
      const { body } = parseSync(path, text).program;
      const handsOn = body.filter(
        (node) => node.type.startsWith('Export') && 'source' in node && node.source !== null,
      );
      return body.length > 0 && handsOn.length === body.length ? 'a barrel' : null;
    },
  },
];

function holds(node: unknown, type: string): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && node.type === type) return true;
  return Object.values(node).some((child) => holds(child, type));
}
