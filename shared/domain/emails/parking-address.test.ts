import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEmailAddress } from '../accounts/email-address';
import { isParkingAddress, parkingAddress } from './parking-address';

const park = (text: string, ...taken: string[]) => {
  const held = readEmailAddress(text);
  return held && parkingAddress(held, (key) => !taken.includes(key)).address;
};

test.each([
  ['ann@example.com', [], 'ann+parked-1@example.com'],
  ['ann@example.com', ['ann+parked-1@example.com'], 'ann+parked-2@example.com'],
  ['ann+parked-1@example.com', ['ann+parked-1@example.com'], 'ann+parked-2@example.com'],
  ['ann+news@example.com', [], 'ann+news+parked-1@example.com'],
  [`${'a'.repeat(64)}@example.com`, [], `${'a'.repeat(55)}+parked-1@example.com`],
  ['Jörg@example.com', [], 'Jörg+parked-1@example.com'],
])('%s is left for %s', (held, taken, expected) => {
  expect(park(held, ...taken)).toBe(expected);
});

test('a parking address is an address, free, on the same domain, and known as one', () => {
  fc.assert(
    fc.property(fc.emailAddress(), fc.array(fc.integer({ min: 1, max: 5 })), (text, numbers) => {
      const held = readEmailAddress(text);
      if (!held) return;
      const taken = new Set<string>();
      for (const _ of numbers) taken.add(parkingAddress(held, (key) => !taken.has(key)).key);
      const address = parkingAddress(held, (key) => !taken.has(key));
      expect(readEmailAddress(address.address)).toEqual(address);
      expect(taken.has(address.key)).toBe(false);
      expect(address.domain).toBe(held.domain);
      expect(isParkingAddress(address.key)).toBe(true);
    }),
  );
});
