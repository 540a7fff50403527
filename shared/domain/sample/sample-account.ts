import type { ImportedAccount } from '../accounts/account';

/** One account of the sample: what an export says of it, and what the makers of the sample need besides. */
export interface SampleAccount extends ImportedAccount {
  /** Canonical ASCII domain of the address. */
  readonly domain: string;
  /** A login of a machine (build server, backup), not of a person. */
  readonly service: boolean;
  /** True when the newest full export no longer lists the account. */
  readonly absent: boolean;
}
