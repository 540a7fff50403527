import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEmailAddress } from './email-address';

test.each([
  ['ann@example.com', 'ann@example.com', 'ann@example.com', 'example.com'],
  ['  Ann.Archer@Example.COM ', 'Ann.Archer@example.com', 'ann.archer@example.com', 'example.com'],
  ["o'neil+tag@example.co.uk", "o'neil+tag@example.co.uk", "o'neil+tag@example.co.uk", 'example.co.uk'],
  ['ann@BÜCHER.de', 'ann@xn--bcher-kva.de', 'ann@xn--bcher-kva.de', 'xn--bcher-kva.de'],
  ['ann@xn--bcher-kva.de', 'ann@xn--bcher-kva.de', 'ann@xn--bcher-kva.de', 'xn--bcher-kva.de'],
  ['Jörg@example.com', 'Jörg@example.com', 'jörg@example.com', 'example.com'],
  ['Jo\u0308rg@example.com', 'Jörg@example.com', 'jörg@example.com', 'example.com'],
  ['ann@example.com.', 'ann@example.com', 'ann@example.com', 'example.com'],
])('%j is an address', (text, address, key, domain) => {
  expect(readEmailAddress(text)).toEqual({ address, key, domain });
});

test.each([
  '',
  'ann',
  '@example.com',
  'ann@',
  'ann@@example.com',
  'ann archer@example.com',
  'ann@exa mple.com',
  'ann@example',
  'ann@localhost',
  'ann@127.0.0.1',
  'ann@[127.0.0.1]',
  'ann@-example.com',
  'ann@example-.com',
  'ann@example..com',
  'ann@ex_ample.com',
  '.ann@example.com',
  'ann.@example.com',
  'an..n@example.com',
  'ann@example.com, bob@example.com',
  'Ann <ann@example.com>',
  '"ann"@example.com',
  'ann\u200b@example.com',
  'ann\0@example.com',
  'ann@xn--a.com',
  'аnn@xn--.com',
  `${'a'.repeat(65)}@example.com`,
  `ann@${'a'.repeat(64)}.com`,
])('%j is no address', (text) => {
  expect(readEmailAddress(text)).toBeNull();
});

test('an address that was read is read again as the same one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme' })), (text) => {
      const once = readEmailAddress(text);
      if (once === null) return;
      expect(readEmailAddress(once.address)).toEqual(once);
      expect(readEmailAddress(once.key)?.key).toBe(once.key);
    }),
  );
});

test('case and outer blanks make no other account', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (text) => {
      const plain = readEmailAddress(text);
      expect(readEmailAddress(`\t${text.toUpperCase()} `)?.key).toBe(plain?.key);
    }),
  );
});
