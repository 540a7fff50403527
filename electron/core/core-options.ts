/** What a host hands to the core at start. */
export interface CoreOptions {
  /** Folder of the own store; the sample store lies in `sample/` below it. */
  readonly dataDirectory: string;
  /** `--sample`: connections that name no store get the sample. */
  readonly startInSample: boolean;
  /** `--resolver HOST[:PORT]`; empty asks the resolvers of the settings. */
  readonly resolvers: readonly string[];
  /** `--allow-private-addresses`: lets checks reach addresses outside the public internet. */
  readonly allowPrivateAddresses: boolean;
  /** Who works here, for the audit trail; the name of the system's user. */
  readonly operator: string;
  readonly version: string;
}
