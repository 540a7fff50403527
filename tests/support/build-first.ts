import { execFileSync } from 'node:child_process';

/** Tests that run what is built start here, so that it is what is written. */
export default function buildFirst(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
