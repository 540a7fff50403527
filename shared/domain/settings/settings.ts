import { z } from 'zod';
import { readEmailAddress } from '../accounts/email-address';
import { defaultGraceDays } from '../domains/domain-state';
import { ResolverAddress } from './resolver-address';

/** A DNS resolver that domain checks ask, and who runs it. */
export const ResolverSetting = z.strictObject({
  operator: z.string().trim().min(1, 'Say who runs it.').max(60),
  address: ResolverAddress,
});
export type ResolverSetting = z.infer<typeof ResolverSetting>;

/** At least two operators must see the same record before it counts, so fewer could never prove a domain. */
export const ResolverSettings = z
  .array(ResolverSetting)
  .max(8)
  .refine((resolvers) => operatorsOf(resolvers) >= 2, {
    message: 'Name resolvers of at least two different operators.',
  })
  .refine((resolvers) => new Set(resolvers.map(({ address }) => address)).size === resolvers.length, {
    message: 'Name each address once.',
  });

export const shortestGrace = 3;
export const longestGrace = 90;
/** The largest number of accounts that a plan may change without the number being typed. */
export const mostUntyped = 100_000;

/** What an admin may set for the whole store. Theme and density belong to the screen and are kept there. */
export const Settings = z.strictObject({
  resolvers: ResolverSettings,
  /** Days between the loss of a domain's proof and the release of its claims (rule K5). */
  graceDays: z.number().int().min(shortestGrace).max(longestGrace),
  /** Name that stands in the audit trail; null takes the name of the system's user. */
  operator: z.string().trim().min(1).max(120).nullable(),
  /** The operator's own address: whose account must not be removed by accident, and who may approve what. */
  operatorEmail: z
    .string()
    .trim()
    .max(320)
    .refine((text) => readEmailAddress(text) !== null, { message: 'This is no e-mail address.' })
    .nullable(),
  /** A job of more accounts than this asks for the number to be typed. */
  typedCountAbove: z.number().int().min(0).max(mostUntyped),
  /** Whether destructive jobs wait for another admin of the organization. */
  secondAdmin: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

/** All three validate DNSSEC and are run by different operators. */
export const defaultSettings: Settings = {
  resolvers: [
    { operator: 'Cloudflare', address: '1.1.1.1' },
    { operator: 'Quad9', address: '9.9.9.9' },
    { operator: 'Google', address: '8.8.8.8' },
  ],
  graceDays: defaultGraceDays,
  operator: null,
  operatorEmail: null,
  typedCountAbove: 50,
  secondAdmin: false,
};

function operatorsOf(resolvers: readonly ResolverSetting[]): number {
  return new Set(resolvers.map(({ operator }) => operator.toLowerCase())).size;
}
