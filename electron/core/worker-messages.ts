import type { MessagePort } from 'node:worker_threads';
import type { StoreName } from '../../shared/contract/session';

/** What a host says to the core worker; everything else travels over the connected ports. */
export type ToWorker =
  /** `store: null` leaves the choice to how the program was started. */
  | { readonly type: 'connect'; readonly store: StoreName | null; readonly port: MessagePort }
  | { readonly type: 'close' };

export type FromWorker =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'closed' };
