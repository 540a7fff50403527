import { delimiter } from 'node:path';
import { bin } from './paths.mjs';
import { runProgram } from './run-program.mjs';

/** The environment in which `node` and every installed tool resolve to what the project carries. */
export function toolEnvironment() {
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * Runs an installed tool to its end.
 * @param {string} tool name of a file in node_modules/.bin
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} as `runProgram`
 */
export function runTool(tool, args, options) {
  return runProgram(tool, args, { env: toolEnvironment(), ...options });
}
