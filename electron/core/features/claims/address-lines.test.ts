import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BadFile } from '../../failures';
import { readAddressLines } from './address-lines';

const brief = (text: string) =>
  readAddressLines(text).map(({ line, emailKey, fault }) => [line, emailKey ?? fault]);

describe('a list of addresses', () => {
  it.each([
    [
      'one a line',
      'a@example.com\nb@example.com',
      [
        [1, 'a@example.com'],
        [2, 'b@example.com'],
      ],
    ],
    ['a header', 'Email\r\na@example.com\r\n', [[2, 'a@example.com']]],
    ['a byte order mark', '\uFEFFa@example.com', [[1, 'a@example.com']]],
    ['semicolons', 'Name;Email\n"Doe, Ann";a@example.com', [[2, 'a@example.com']]],
    ['tabs', 'Ann\ta@example.com', [[1, 'a@example.com']]],
    ['blank lines', '\n\na@example.com\n\n', [[3, 'a@example.com']]],
    [
      'case and blanks',
      ' A@Example.COM \na@example.com',
      [
        [1, 'a@example.com'],
        [2, 'duplicate'],
      ],
    ],
    [
      'nonsense between',
      'a@example.com\nb@\nc@example.com',
      [
        [1, 'a@example.com'],
        [2, 'malformed'],
        [3, 'c@example.com'],
      ],
    ],
    ['an international name', 'a@bücher.example', [[1, 'a@xn--bcher-kva.example']]],
  ] as const)('reads %s', (_, text, lines) => {
    expect(brief(text)).toEqual(lines);
  });

  it.each(['', 'nothing here', 'a;b\n1;2'])('refuses %j', (text) => {
    expect(() => readAddressLines(text)).toThrow(BadFile);
  });

  it('drops no line that says something', () => {
    const anyLine = fc.oneof(fc.emailAddress(), fc.constant('nonsense'), fc.constant('x@'));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 20 }), (lines) => {
        expect(readAddressLines(['first@example.com', ...lines].join('\n'))).toHaveLength(lines.length + 1);
      }),
    );
  });
});
