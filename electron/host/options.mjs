/**
 * The options of a start, read the same way by the start script (which runs on an older Node, before anything
 * is installed, hence plain JavaScript) and by both hosts. Types stand beside it in options.d.mts.
 */
import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm start -- [options]

  --browser                   work in the browser instead of the desktop app
  --port N                    port of the browser host on 127.0.0.1 (default: any free one)
  --no-open                   do not open the browser, only print the address
  --data-dir DIR              folder of the store (default: the system's place for application data)
  --sample                    start in the sample organization
  --resolver HOST[:PORT]      ask this DNS resolver; repeat it to name several
  --allow-private-addresses   let checks reach addresses outside the public internet
  --help                      show this text
`;

/** A command line that cannot be followed; the message says which word is wrong and what is accepted. */
export class WrongOption extends Error {
  name = 'WrongOption';
}

/**
 * @param {readonly string[]} args words after the program's name
 * @returns {import('./options.mjs').StartOptions}
 * @throws {WrongOption}
 */
export function readOptions(args) {
  const values = parse(args);
  return {
    help: values.help ?? false,
    browser: values.browser ?? false,
    open: !(values['no-open'] ?? false),
    port: readPort(values.port ?? '0'),
    dataDirectory: readFolder(values['data-dir']),
    sample: values.sample ?? false,
    resolvers: (values.resolver ?? []).map(readResolver),
    allowPrivateAddresses: values['allow-private-addresses'] ?? false,
  };
}

function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      strict: true,
      allowPositionals: false,
      options: {
        help: { type: 'boolean' },
        browser: { type: 'boolean' },
        'no-open': { type: 'boolean' },
        port: { type: 'string' },
        'data-dir': { type: 'string' },
        sample: { type: 'boolean' },
        resolver: { type: 'string', multiple: true },
        'allow-private-addresses': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new WrongOption(error.message);
  }
}

function readPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new WrongOption(`--port takes a number from 0 to 65535, not "${text}".`);
  return port;
}

function readFolder(text) {
  if (text?.trim() === '') throw new WrongOption('--data-dir takes the path of a folder.');
  return text;
}

/** Accepts a name or an address; an IPv6 address with a port stands in brackets, as in a URL. */
function readResolver(text) {
  const bare = /^[\da-f:]*:[\da-f:]*:[\da-f.:]*$/i.test(text);
  const parts = /^(\[[\da-f.:]+\]|[\w.-]+)(?::(\d{1,5}))?$/i.exec(text);
  const port = Number(parts?.[2] ?? 53);
  if (!bare && (parts === null || port < 1 || port > 65_535)) {
    throw new WrongOption(`--resolver takes HOST or HOST:PORT, not "${text}".`);
  }
  return text;
}
