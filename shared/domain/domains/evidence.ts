import { z } from 'zod';
import { Instant } from '../ids';

/** Where a resolver comes from: the settings, an option at start, or the system (weaker evidence). */
const resolverOrigins = ['setting', 'start-option', 'system'] as const;
export const ResolverOrigin = z.enum(resolverOrigins);
export type ResolverOrigin = z.infer<typeof ResolverOrigin>;

/** What one resolver's answer means for the proof. Below `no-name` nothing is known: "could not check". */
const sightingOutcomes = [
  'match',
  'old-token',
  'wrong-record',
  'look-alike',
  'no-record',
  'no-name',
  'servfail',
  'refused',
  'bogus',
  'timeout',
  'unreachable',
  'malformed',
] as const;
export const SightingOutcome = z.enum(sightingOutcomes);
export type SightingOutcome = z.infer<typeof SightingOutcome>;

/** What one resolver showed. Remote text is cut and neutralized before it gets here. */
export const Sighting = z.object({
  resolver: z.string(),
  operator: z.string(),
  origin: ResolverOrigin,
  outcome: SightingOutcome,
  seen: z.array(z.string()),
  others: z.number().int(),
  difference: z.string().nullable(),
  /** Names that the answer led through before the record. */
  cname: z.array(z.string()),
  /** Seconds that "not there" may be kept in caches, where the answer said so. */
  negativeTtl: z.number().int().nullable(),
  /** Whether the resolver vouched for the answer by DNSSEC. */
  authenticated: z.boolean(),
  transport: z.enum(['udp', 'tcp']),
  tries: z.number().int(),
  milliseconds: z.number().int(),
});
export type Sighting = z.infer<typeof Sighting>;

/** What the sightings of one check mean together. */
const agreements = ['proved', 'missing', 'differ', 'weaker', 'unknown'] as const;
export const Agreement = z.enum(agreements);
export type Agreement = z.infer<typeof Agreement>;

export const DnsEvidence = z.object({
  method: z.literal('dns-txt'),
  at: Instant,
  tokenId: z.string().nullable(),
  expected: z.string().nullable(),
  agreement: Agreement,
  sightings: z.array(Sighting),
  /** Things that do not change the verdict but that the admin should know. */
  warnings: z.array(z.string()),
});
export type DnsEvidence = z.infer<typeof DnsEvidence>;

/** One request of the HTTPS method. */
export const Hop = z.object({
  url: z.string(),
  resolver: z.string().nullable(),
  /** Addresses the name has, those that were dropped as not public, and the one that was connected to. */
  addresses: z.array(z.string()),
  dropped: z.array(z.string()),
  used: z.string().nullable(),
  status: z.number().int().nullable(),
  certificate: z.object({ issuer: z.string(), validUntil: z.string() }).nullable(),
});
export type Hop = z.infer<typeof Hop>;

const httpsOutcomes = [
  'match',
  'old-token',
  'wrong-token',
  'no-token',
  'no-file',
  'redirect-refused',
  'no-name',
  'status',
  'no-address',
  'not-public',
  'certificate-expired',
  'certificate-self-signed',
  'certificate-wrong-name',
  'certificate-unknown-authority',
  'tls-failed',
  'connection-failed',
  'timeout',
  'too-large',
  'encoded',
] as const;
export const HttpsOutcome = z.enum(httpsOutcomes);
export type HttpsOutcome = z.infer<typeof HttpsOutcome>;

export const HttpsEvidence = z.object({
  method: z.literal('https-file'),
  at: Instant,
  tokenId: z.string().nullable(),
  expected: z.string().nullable(),
  agreement: Agreement,
  outcome: HttpsOutcome,
  /** One sentence that says what happened. */
  detail: z.string(),
  seen: z.string().nullable(),
  place: z.enum(['data-value', 'text', 'magic-domain-token', 'anywhere']).nullable(),
  bytes: z.number().int(),
  hops: z.array(Hop),
  /** Whether addresses outside the public internet were allowed at start. */
  privateAllowed: z.boolean(),
  milliseconds: z.number().int(),
  warnings: z.array(z.string()),
});
export type HttpsEvidence = z.infer<typeof HttpsEvidence>;

/** What one check saw by one method; kept for good as the record of the verification. */
export const Evidence = z.discriminatedUnion('method', [DnsEvidence, HttpsEvidence]);
export type Evidence = z.infer<typeof Evidence>;
