import { spawn } from 'node:child_process';

const CANNOT_LOAD = 127;
const LOOK_MS = 250;

/**
 * Runs the host in the foreground: it gets the terminal, every signal, and the last word on the exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {Promise<number>} 127 when the program is there but cannot run on this machine
 */
export function handOver(program, args, stdio) {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio });
    const stop = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    if (process.env.npm_lifecycle_event !== undefined) onParentGone(() => stop('SIGTERM'));
    child.once('error', () => done(CANNOT_LOAD));
    child.once('exit', (code) => done(code ?? 1));
  });
}

/** The shell between npm and this script passes no signal on when npm is told to end; it only goes away. */
function onParentGone(act) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, LOOK_MS);
  timer.unref();
}
