/** Where the core says what went wrong; never personal data, never a secret. */
export interface Log {
  warn(message: string): void;
  error(message: string, cause?: unknown): void;
}

/** Writes lines to standard error, which the hosts leave to whoever started them. */
export const standardErrorLog: Log = {
  warn: (message) => process.stderr.write(`claimdesk: ${message}\n`),
  error: (message, cause) => {
    const detail =
      cause instanceof Error ? (cause.stack ?? cause.message) : cause === undefined ? '' : String(cause);
    process.stderr.write(`claimdesk: ${message}${detail ? `\n${detail}` : ''}\n`);
  },
};
