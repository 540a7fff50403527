import { z } from 'zod';
import { query } from './procedure';

export const storeNames = ['own', 'sample'] as const;
export const StoreName = z.enum(storeNames);
export type StoreName = z.infer<typeof StoreName>;

/** What the page must know about the core it talks to. */
export const Session = z.object({
  store: StoreName,
  version: z.string(),
  /** The name that stands in the audit trail for whoever works here. */
  operator: z.string(),
  dataDirectory: z.string(),
  /** Resolvers given at start; empty when those of the settings are asked. */
  resolvers: z.array(z.string()),
  allowPrivateAddresses: z.boolean(),
});
export type Session = z.infer<typeof Session>;

export const sessionContract = {
  describe: query.output(Session),
};
