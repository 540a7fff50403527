/** `npm run bench`: installs and builds what is missing, then measures. Options after `--` are the benchmark's. */
import './support/check-node.mjs';
import { join } from 'node:path';
import { build } from './support/build.mjs';
import { handOver } from './support/hand-over.mjs';
import { install } from './support/install.mjs';
import { bundledNode, root } from './support/paths.mjs';
import { runTool } from './support/run-tool.mjs';

const say = (line) => console.error(line);

async function bench(args) {
  if (!(await install(say)) || !(await build(say))) return 1;
  const bundled = await runTool('vite', ['build', '--config', 'vite.bench.config.ts', '--logLevel', 'warn'], {
    stdio: ['ignore', 2, 2],
  });
  if (bundled !== 0) return bundled;
  return handOver(bundledNode, ['--expose-gc', join(root, 'out/bench/main.js'), ...args], 'inherit');
}

process.exitCode = await bench(process.argv.slice(2));
