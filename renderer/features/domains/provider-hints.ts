/** Where common DNS providers want a TXT record entered, in their own words. */
export const providerHints = [
  {
    provider: 'Any provider',
    host: '@ or empty',
    hint: 'Add a record of type TXT. Leave the time to live (TTL) as it is.',
  },
  {
    provider: 'Amazon Route 53',
    host: 'leave empty',
    hint: 'Hosted zones → Create record → type TXT. Put quotation marks around the value.',
  },
  {
    provider: 'Azure DNS',
    host: '@',
    hint: 'Record sets → Add → type TXT. If a set of the same name exists, add the value to it.',
  },
  {
    provider: 'Cloudflare',
    host: '@',
    hint: 'DNS → Records → Add record → type TXT. Paste the value without quotation marks.',
  },
  { provider: 'GoDaddy', host: '@', hint: 'DNS → Add new record → type TXT.' },
  {
    provider: 'Google Cloud DNS',
    host: 'leave empty',
    hint: 'Zone details → Add standard → type TXT. If a set exists, add an item to it.',
  },
  { provider: 'IONOS', host: '@', hint: 'Domains & SSL → DNS → Add record → TXT.' },
  { provider: 'Namecheap', host: '@', hint: 'Advanced DNS → Add new record → TXT record.' },
  { provider: 'OVHcloud', host: 'leave empty', hint: 'DNS zone → Add an entry → TXT.' },
  { provider: 'Squarespace', host: '@', hint: 'Domains → DNS settings → Custom records → Add record → TXT.' },
] as const;

/**
 * What to enter as the name of the record: relative to the zone, as providers want it.
 * @param name the domain to verify
 * @param registration the registered name, where the zone usually begins
 */
export function recordHost(name: string, registration: string): string {
  return name === registration ? '@' : name.slice(0, -(registration.length + 1));
}
