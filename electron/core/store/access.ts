import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema';

/**
 * Reading access: committed data only, over a connection of its own that no job ever blocks. A query function
 * that takes a `Reader` cannot write; a `Writer` may be passed where a `Reader` is asked.
 */
export type Reader = Pick<Kysely<Schema>, 'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor'>;

/** Writing access: exists only inside `change`, so every write belongs to one transaction. */
export type Writer = Transaction<Schema>;
