import { expect, it } from 'vitest';
import { recordHost } from './provider-hints';

it.each([
  ['acme.com', 'acme.com', '@'],
  ['mail.acme.com', 'acme.com', 'mail'],
  ['a.b.acme.co.uk', 'acme.co.uk', 'a.b'],
])('the record of %s stands in the zone %s at %s', (name, registration, host) => {
  expect(recordHost(name, registration)).toBe(host);
});
