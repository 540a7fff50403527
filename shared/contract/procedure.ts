import { oc } from '@orpc/contract';
import { commonErrors } from './errors';

/**
 * What a call may do: a `query` reads; a `command` changes something, is serialized and audited (rule E1);
 * a `stream` reports progress until it ends or the caller lets go; a `transfer` carries bytes to or from a
 * scratch file and changes nothing in the store.
 */
export type CallKind = 'query' | 'command' | 'stream' | 'transfer';

export interface CallMeta {
  readonly kind: CallKind;
}

const call = oc.$meta<CallMeta>({ kind: 'query' }).errors(commonErrors);

export const query = call.meta({ kind: 'query' });
export const command = call.meta({ kind: 'command' });
export const stream = call.meta({ kind: 'stream' });
export const transfer = call.meta({ kind: 'transfer' });
