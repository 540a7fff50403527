import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/**
 * Runs a program to its end, from the root of the checkout.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<number>} its exit code; 1 when a signal ended it or it could not be started
 */
export function runProgram(program, args, options) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, shell: process.platform === 'win32', ...options });
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      done(1);
    });
    child.once('exit', (code) => done(code ?? 1));
  });
}
