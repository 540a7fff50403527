import type { Connection } from '../connection';

/**
 * Lets the writer read a scratch file, under the name `staging`, until `detach`. The transaction that reads it
 * must have ended by then.
 */
export function attachScratch({ raw }: Connection, file: string): { detach(): void } {
  raw.prepare('ATTACH ? AS staging').run(file);
  return {
    detach() {
      raw.exec('DETACH staging');
    },
  };
}
