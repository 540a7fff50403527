/** What services throw when the answer is no. The gate turns each into its declared error of the contract. */

/** A rule says no. Rolls the change back and is itself audited (rule E1). */
export class Refused extends Error {
  override readonly name = 'Refused';

  /**
   * @param rule id of the rule, for example `K6`; null where no numbered rule applies
   * @param reason what stands in the way, as a sentence
   * @param nextStep what to do instead, as a sentence
   */
  constructor(
    readonly rule: string | null,
    readonly reason: string,
    readonly nextStep: string,
  ) {
    super(reason);
  }
}

/** The thing asked for is not in the store (any more). */
export class NotFound extends Error {
  override readonly name = 'NotFound';

  /** @param what the thing in words, for example "This domain" */
  constructor(readonly what: string) {
    super(`${what} was not found`);
  }
}

/** The writer is held by a job for longer than a person should wait. */
export class Busy extends Error {
  override readonly name = 'Busy';

  /** @param by title of the job that holds the writer */
  constructor(readonly by: string) {
    super(`Busy with ${by}`);
  }
}

/** A file cannot be used at all; single bad rows are refused by row, never so. */
export class BadFile extends Error {
  override readonly name = 'BadFile';

  constructor(
    readonly reason: string,
    readonly nextStep: string,
  ) {
    super(reason);
  }
}
