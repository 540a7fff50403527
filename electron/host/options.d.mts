export interface StartOptions {
  readonly help: boolean;
  readonly browser: boolean;
  /** Open the system's browser once the page can be used. */
  readonly open: boolean;
  /** 0 takes any free port. */
  readonly port: number;
  /** As typed; undefined means the system's place for application data. */
  readonly dataDirectory: string | undefined;
  readonly sample: boolean;
  readonly resolvers: readonly string[];
  readonly allowPrivateAddresses: boolean;
}

export const USAGE: string;

export class WrongOption extends Error {}

/** @throws {WrongOption} with a message for the person who typed the words */
export function readOptions(args: readonly string[]): StartOptions;
