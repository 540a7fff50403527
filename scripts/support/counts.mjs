import { existsSync, readFileSync } from 'node:fs';

const NONE = { passed: 0, failed: 0 };

/** @param {string} file report of Vitest's JSON reporter; when it is missing nothing was run */
export function vitestCounts(file) {
  const report = read(file);
  return report === undefined ? NONE : { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {string} file report of Playwright's JSON reporter; when it is missing nothing was run */
export function playwrightCounts(file) {
  const stats = read(file)?.stats;
  return stats === undefined ? NONE : { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
