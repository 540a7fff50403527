import { z } from 'zod';

/** What the owner of a managed account may ask of its admin. */
export const requestKinds = ['change-email', 'release', 'delete', 'other'] as const;
export const RequestKind = z.enum(requestKinds);
export type RequestKind = z.infer<typeof RequestKind>;

/** How a kind is called on screens and in texts. */
export const requestKindLabels = {
  'change-email': 'Change e-mail',
  release: 'Release to personal',
  delete: 'Delete account',
  other: 'Something else',
} as const satisfies Record<RequestKind, string>;

/**
 * `open` waits for the admin, `asked-back` for the owner; `approved` until its job has ended; the others are ends.
 */
export const requestStates = ['open', 'asked-back', 'approved', 'done', 'declined', 'withdrawn'] as const;
export const RequestState = z.enum(requestStates);
export type RequestState = z.infer<typeof RequestState>;

/** How a request got here: entered in this store, or taken in as a file or as text. */
export const requestOrigins = ['here', 'file', 'text'] as const;
export const RequestOrigin = z.enum(requestOrigins);
export type RequestOrigin = z.infer<typeof RequestOrigin>;

/** The three lists of the inbox; `decided` holds everything that nobody waits for any more. */
export const inboxFilters = ['open', 'asked-back', 'decided'] as const;
export const InboxFilter = z.enum(inboxFilters);
export type InboxFilter = z.infer<typeof InboxFilter>;
