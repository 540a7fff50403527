import { execFileSync } from 'node:child_process';

/** End-to-end tests run what is built, so it must be what is written. */
export default function buildFirst(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
