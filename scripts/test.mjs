/** `npm test`: on a bare machine, gets all it needs, then runs every check and adds up what passed. */
import './support/check-node.mjs';
import { build } from './support/build.mjs';
import { install } from './support/install.mjs';
import { stages } from './support/stages.mjs';
import { getTestTools } from './support/test-tools.mjs';

const say = (line) => console.log(line);
const total = { passed: 0, failed: 0 };

function section(title) {
  say(`\n── ${title} ${'─'.repeat(Math.max(0, 70 - title.length))}`);
}

function count({ passed, failed }) {
  total.passed += passed;
  total.failed += failed;
}

function countOne(worked) {
  count(worked ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return worked;
}

section('Set-up');
if (!(await install(say))) process.exit(1);
countOne(await getTestTools(say));
section('Build');
const built = countOne(await build(say));
for (const { title, needsBuild, run } of stages) {
  section(title);
  const startedAt = performance.now();
  if (needsBuild && !built) {
    say('Not run, because the build failed.');
    countOne(false);
    continue;
  }
  count(await run());
  say(`${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
}
section('Result');
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
