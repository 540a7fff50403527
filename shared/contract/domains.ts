import { eventIterator } from '@orpc/contract';
import { z } from 'zod';
import { ClaimMode, DomainState, TokenIssuer, VerificationMethod } from '../domain/domains/domain';
import { Agreement, Evidence } from '../domain/domains/evidence';
import { refusalKinds } from '../domain/domains/refusal';
import { mostNamesAtOnce } from '../domain/domains/split-names';
import { DomainId, Instant, OrganizationId } from '../domain/ids';
import { command, query, stream } from './procedure';

const Count = z.number().int().nonnegative();
const OfOrganization = z.strictObject({ organizationId: OrganizationId });
/** A call names a domain and nothing else: never an address, a resolver, a port or a URL. */
const OfDomain = z.strictObject({ organizationId: OrganizationId, domainId: DomainId });
const OfMethod = z.strictObject({ ...OfDomain.shape, method: VerificationMethod });

/** One domain as the list shows it. */
export const DomainSummary = z.object({
  id: DomainId,
  name: z.string(),
  unicodeName: z.string(),
  state: DomainState,
  claimMode: ClaimMode,
  addedAt: Instant,
  verifiedAt: Instant.nullable(),
  verifiedMethod: VerificationMethod.nullable(),
  failingSince: Instant.nullable(),
  /** When claims are released unless the proof comes back. */
  lapsesAt: Instant.nullable(),
  nextCheckAt: Instant.nullable(),
  /** While pending: until when the newest token works. */
  tokenExpiresAt: Instant.nullable(),
  lastCheck: z.object({ at: Instant, agreement: Agreement }).nullable(),
  accounts: Count,
  claimed: Count,
});
export type DomainSummary = z.infer<typeof DomainSummary>;

/** What to publish for one method. */
export const TokenToPublish = z.object({
  method: VerificationMethod,
  issuer: TokenIssuer,
  issuedAt: Instant,
  expiresAt: Instant.nullable(),
  usable: z.boolean(),
  /** `dns-txt`: the exact value of the record. `https-file`: the token in the file. */
  value: z.string(),
});
export type TokenToPublish = z.infer<typeof TokenToPublish>;

export const DomainDetail = DomainSummary.extend({
  verifiedBy: z.string().nullable(),
  systemResolverAccepted: z.boolean(),
  /** The Latin name that this one imitates letter by letter, if it does. */
  looksLike: z.string().nullable(),
  /** The registered name it belongs to: where its DNS zone usually begins. */
  registration: z.string(),
  fileAddress: z.string(),
  tokens: z.array(TokenToPublish),
  /** The newest look by each method. */
  latest: z.array(Evidence),
  graceDays: Count,
});
export type DomainDetail = z.infer<typeof DomainDetail>;

const NameRefusal = z.object({ kind: z.enum(refusalKinds), reason: z.string(), nextStep: z.string() });

/** What became of one name of a list. */
export const AddResult = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('added'),
    input: z.string(),
    domainId: DomainId,
    unicodeName: z.string(),
    looksLike: z.string().nullable(),
  }),
  z.object({ outcome: z.literal('refused'), input: z.string(), refusal: NameRefusal }),
]);
export type AddResult = z.infer<typeof AddResult>;

/** What removing a domain would take along. */
export const RemovalPreview = z.object({ claims: Count, plans: Count, examples: z.array(z.string()) });
export type RemovalPreview = z.infer<typeof RemovalPreview>;

/** Something a check found, told the moment it is known. */
export const DomainNews = z.object({
  domainId: DomainId,
  unicodeName: z.string(),
  state: DomainState,
  turn: z.enum(['verified', 'failing', 'recovered', 'lapsed']).nullable(),
  at: Instant,
});
export type DomainNews = z.infer<typeof DomainNews>;

export const domainsContract = {
  list: query.input(OfOrganization).output(z.array(DomainSummary)),
  get: query.input(OfDomain).output(DomainDetail),
  /** Evidence of past checks, newest first; `before` is the instant of the last one of the page before. */
  history: query
    .input(z.strictObject({ ...OfDomain.shape, before: Instant.nullable() }))
    .output(z.object({ checks: z.array(Evidence), more: z.boolean() })),
  /** The page to upload for the file method. */
  verificationFile: query.input(OfDomain).output(z.object({ fileName: z.string(), page: z.string() })),
  removalPreview: query.input(OfDomain).output(RemovalPreview),
  /** Adds each name that can be added and says for every other why not (rule K6). */
  add: command
    .input(
      z.strictObject({
        organizationId: OrganizationId,
        names: z.array(z.string().max(1_000)).min(1).max(mostNamesAtOnce),
      }),
    )
    .output(z.array(AddResult)),
  /** Looks now, by every method, and keeps the evidence. */
  checkNow: command.input(OfDomain).output(DomainDetail),
  /** Replaces the token of a method; the old one is dead from now on (rule K7). Starts over where it had lapsed. */
  reissueToken: command.input(OfMethod).output(DomainDetail),
  /** Takes over a token that Atlassian issued, so that one record serves both. */
  adoptToken: command
    .input(z.strictObject({ ...OfMethod.shape, text: z.string().max(1_000) }))
    .output(DomainDetail),
  /** Accepts the word of the system's resolver for this domain, where the network blocks all others. */
  acceptSystemResolver: command
    .input(z.strictObject({ ...OfDomain.shape, reason: z.string().trim().min(1).max(500) }))
    .output(DomainDetail),
  /** Removes a domain and releases its claims; the name is typed to confirm. */
  remove: command
    .input(z.strictObject({ ...OfDomain.shape, typedName: z.string().max(300) }))
    .output(z.object({ released: Count })),
  /** What checks find, until the caller lets go. */
  watch: stream.input(OfOrganization).output(eventIterator(DomainNews)),
};
