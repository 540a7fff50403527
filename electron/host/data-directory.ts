import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const here = (): Surroundings => ({ platform: process.platform, environment: process.env, home: homedir() });

/**
 * Where the store lies.
 * @param chosen what `--data-dir` named, relative to the current folder
 * @returns an absolute path; without a choice the place the system sets aside for application data
 */
export function dataDirectory(chosen: string | undefined, surroundings: Surroundings = here()): string {
  return chosen === undefined ? customary(surroundings) : resolve(chosen);
}

function customary({ platform, environment, home }: Surroundings): string {
  switch (platform) {
    case 'win32':
      return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Claimdesk');
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Claimdesk');
    default: {
      // The XDG rules: a relative path there is invalid and counts as not set.
      const base = environment['XDG_DATA_HOME'];
      return join(base?.startsWith('/') ? base : join(home, '.local', 'share'), 'claimdesk');
    }
  }
}
