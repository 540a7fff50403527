/** `npm run build`: builds when a source is newer than the last build. */
import './support/check-node.mjs';
import { build } from './support/build.mjs';

process.exit((await build((line) => console.error(line))) ? 0 : 1);
