import { StoreName } from '../../shared/contract/session';

/**
 * The store this page works on stands in its address (`?store=sample`), so that it survives a reload and two
 * windows can look at different stores. Null leaves the choice to how the program was started.
 */
export function chosenStore(): StoreName | null {
  return StoreName.safeParse(new URLSearchParams(window.location.search).get('store')).data ?? null;
}

/** @returns the address of the start page on a store */
export function storeAddress(store: StoreName): string {
  return `${window.location.pathname}?store=${store}`;
}
