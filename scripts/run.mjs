/**
 * Runs a tool of node_modules/.bin with the Node version the project carries (the `node` package), because
 * the one on the machine may be older: `node scripts/run.mjs electron-vite build`.
 */
import './support/check-node.mjs';
import { runTool } from './support/run-tool.mjs';

const [tool, ...args] = process.argv.slice(2);
if (tool === undefined) {
  console.error('Name a tool to run, for example: node scripts/run.mjs tsc -p shared');
  process.exit(2);
}
process.exit(await runTool(tool, args, { stdio: 'inherit' }));
