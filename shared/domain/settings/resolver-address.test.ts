import { describe, expect, it } from 'vitest';
import { isResolverAddress } from './resolver-address';

describe('a resolver is named by an IP address and an optional port', () => {
  it.each(['1.1.1.1', '9.9.9.9:5353', '2620:fe::fe', '[2620:fe::fe]:53', '127.0.0.1:65535'])('%s', (text) => {
    expect(isResolverAddress(text)).toBe(true);
  });

  it.each([
    ['a name', 'dns.example.com'],
    ['a name with a port', 'dns.example.com:53'],
    ['port 0', '1.1.1.1:0'],
    ['a port too high', '1.1.1.1:65536'],
    ['no port behind the colon', '1.1.1.1:'],
    ['brackets without a port', '[2620:fe::fe]'],
    ['an IPv4 address in brackets', '[1.1.1.1]:53'],
    ['an address in short form', '127.1'],
    ['a URL', 'https://1.1.1.1/dns-query'],
    ['nothing', ''],
  ])('not by %s: %s', (_, text) => {
    expect(isResolverAddress(text)).toBe(false);
  });
});
