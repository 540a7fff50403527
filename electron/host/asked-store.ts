import { StoreName } from '../../shared/contract/session';

/** Which store a page asks for; null leaves the choice to how the program was started. */
export type AskedStore = StoreName | null;

/** @returns undefined when it names no store of ours */
export function toAskedStore(value: unknown): AskedStore | undefined {
  return StoreName.nullable().safeParse(value).data;
}

/** Reads the query of an address that holds `store=` or nothing. */
export function readAskedStore(query: URLSearchParams): AskedStore | undefined {
  if (query.size > 1) return undefined;
  return query.size === 0 ? null : toAskedStore(query.get('store') ?? undefined);
}
