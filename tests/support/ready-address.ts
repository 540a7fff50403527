import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

export const READY_LINE = /^Claimdesk is ready: (http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{22,})$/;

/** @returns the address in the ready line; never settles when the output ends without one */
export function readyAddress(output: Readable): Promise<string> {
  return new Promise((found) => {
    createInterface(output).on('line', (line) => {
      const address = READY_LINE.exec(line)?.[1];
      if (address !== undefined) found(address);
    });
  });
}
