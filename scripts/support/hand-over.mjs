import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

const CANNOT_LOAD = 127;

/**
 * Runs the host in the foreground: it gets the terminal, every signal, and the last word on the exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {Promise<number>} 127 when the program is there but cannot run on this machine
 */
export function handOver(program, args, stdio) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd: root, stdio });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.once('error', () => done(CANNOT_LOAD));
    child.once('exit', (code) => done(code ?? 1));
  });
}
