/**
 * Measures the product against its baselines: `npm run bench -- --help`. The benchmarks are TypeScript that imports
 * the core, so they are bundled first, outside of out/, and then run by the Node the project carries.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { bundledNode, root } from './support/paths.mjs';
import { runProgram } from './support/run-program.mjs';

const bundle = join(root, 'node_modules/.cache/claimdesk/bench');

await build({
  configFile: false,
  root,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node24',
    outDir: bundle,
    emptyOutDir: true,
    rolldownOptions: {
      input: { main: join(root, 'bench/main.ts') },
      output: { entryFileNames: '[name].js' },
    },
  },
});
process.exit(
  await runProgram(bundledNode, [join(bundle, 'main.js'), ...process.argv.slice(2)], { stdio: 'inherit' }),
);
