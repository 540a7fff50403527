import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { root } from './paths.mjs';
import { runTool, toolEnvironment } from './run-tool.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ title: string, needsBuild: boolean, run: () => Promise<Counts> }} Stage */

const results = join(root, 'test-results');

/**
 * A tool that says yes or no counts as one test.
 * @returns {Stage}
 */
function gate(title, tool, args) {
  return {
    title,
    needsBuild: false,
    async run() {
      const code = await runTool(tool, args, { stdio: 'inherit' });
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
    },
  };
}

/** @returns {Stage} */
function vitest(project, title, needsBuild) {
  return suite(title, needsBuild, `${project}.json`, vitestCounts, (file) =>
    runTool(
      'vitest',
      ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
      {
        stdio: 'inherit',
      },
    ),
  );
}

/** @returns {Stage} */
function endToEnd(title) {
  return suite(title, true, 'e2e.json', playwrightCounts, (file) =>
    runTool('playwright', ['test', '--reporter=list,json'], {
      stdio: 'inherit',
      env: { ...toolEnvironment(), PLAYWRIGHT_JSON_OUTPUT_FILE: file },
    }),
  );
}

/** @returns {Stage} */
function suite(title, needsBuild, fileName, counts, start) {
  const file = join(results, fileName);
  return {
    title,
    needsBuild,
    async run() {
      mkdirSync(results, { recursive: true });
      rmSync(file, { force: true });
      const code = await start(file);
      const { passed, failed } = counts(file);
      // A suite that broke off before a test could fail has failed all the same.
      return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
    },
  };
}

/** All that a change must pass, the quickest answers first. */
export const stages = [
  gate('Lint and format', 'biome', ['check', '.']),
  ...['shared', 'electron', 'electron/preload', 'renderer', 'tests'].map((project) =>
    gate(`Types of ${project}`, 'tsc', ['-p', project]),
  ),
  gate('Unused code', 'knip', []),
  vitest('unit', 'Unit tests', false),
  vitest('integration', 'Integration tests', true),
  vitest('hosts', 'Browser host and start', true),
  vitest('desktop', 'Desktop host', true),
  endToEnd('End-to-end tests'),
];
