import { expect, test } from 'vitest';
import { READY_LINE } from '../../support/ready-address';
import { temporaryDirectory } from '../../support/temporary-directory';
import { start, startProcess } from './start-process';

test.each([
  [['--nonsense'], "Unknown option '--nonsense'"],
  [['--Browser'], "Unknown option '--Browser'"],
  [['surplus'], "Unexpected argument 'surplus'"],
  [['--browser=yes'], "Option '--browser' does not take an argument"],
  [['--no-browser'], "Unknown option '--no-browser'"],
  [['--port'], "Option '--port <value>' argument missing"],
  [['--port', '65536'], '--port takes a number from 0 to 65535, not "65536".'],
  [['--port', 'http'], '--port takes a number from 0 to 65535, not "http".'],
  [['--data-dir', ''], '--data-dir takes the path of a folder.'],
  [['--resolver', '1.1.1.1:0'], '--resolver takes HOST or HOST:PORT, not "1.1.1.1:0".'],
])('%j is refused with a sentence and the options there are', async (words, sentence) => {
  await using app = start(words);
  expect(await app.ended).toBe(2);
  expect(app.output.stdout).toBe('');
  expect(app.output.stderr).toContain(sentence);
  expect(app.output.stderr).toContain('Usage: npm start -- [options]');
});

test('--help tells every option', async () => {
  await using app = start(['--help']);
  expect(await app.ended).toBe(0);
  expect(app.output.stdout.match(/(?<=^ +)--[a-z-]+/gm)).toEqual([
    '--browser',
    '--port',
    '--no-open',
    '--data-dir',
    '--sample',
    '--resolver',
    '--allow-private-addresses',
    '--help',
  ]);
});

test('npm start prints one line, when the page can be used', async () => {
  await using folder = await temporaryDirectory();
  const words = ['--browser', '--no-open', '--data-dir', folder.path];
  await using app = startProcess(['npm', 'start', '--', ...words]);
  const address = await app.ready;
  expect((await fetch(address)).status).toBe(200);
  app.child.kill('SIGTERM');
  await app.ended;
  expect(app.output.stdout.trimEnd()).toMatch(READY_LINE);
  await expect(fetch(address)).rejects.toThrow();
});

test('without a display it says why it opens in the browser', async () => {
  await using folder = await temporaryDirectory();
  await using app = start(['--no-open', '--data-dir', folder.path]);
  await app.ready;
  app.child.kill('SIGTERM');
  expect(await app.ended).toBe(0);
  expect(app.output.stderr.split('\n')).toContain(
    'Claimdesk opens in the browser because there is no display.',
  );
});

test('what is built already is not built again', async () => {
  await using folder = await temporaryDirectory();
  await using app = start(['--browser', '--no-open', '--data-dir', folder.path]);
  await app.ready;
  app.child.kill('SIGTERM');
  expect(await app.ended).toBe(0);
  expect(app.output.stderr).toBe('');
});

test('--port is the port', async () => {
  await using folder = await temporaryDirectory();
  const port = 20_000 + (process.pid % 10_000);
  await using first = start(['--browser', '--no-open', '--data-dir', folder.path, '--port', String(port)]);
  expect(new URL(await first.ready).port).toBe(String(port));

  await using otherFolder = await temporaryDirectory();
  await using second = start([
    '--browser',
    '--no-open',
    '--data-dir',
    otherFolder.path,
    '--port',
    String(port),
  ]);
  expect(await second.ended).toBe(1);
  expect(second.output.stdout).toBe('');
  const sentence = `Port ${port} is taken. Choose another with --port, or none for any free one.`;
  expect(second.output.stderr.split('\n')).toContain(sentence);

  first.child.kill('SIGTERM');
  expect(await first.ended).toBe(0);
});
