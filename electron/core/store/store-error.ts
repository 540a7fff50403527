/** The store cannot be opened; the message says which file, why, and what to do. Nothing was changed. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
