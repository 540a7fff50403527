/** One step of the schema; written once, never edited after a release. */
export interface Migration {
  /** Grows by exactly one; stands in the file's `user_version` once the step has run. */
  readonly version: number;
  readonly name: string;
  readonly sql: string;
}
