import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeEach, expect, test } from 'vitest';

const built = readFileSync(resolve(import.meta.dirname, '../../out/preload/preload.cjs'), 'utf8');

type Listener = (event: { readonly ports: readonly unknown[] }) => void;
let exposed: [string, Record<string, (...words: unknown[]) => unknown>][];
let required: string[];
let invoked: unknown[][];
let listeners: Map<string, Listener>;
let posted: unknown[][];

/** Runs the built preload as a sandboxed page does: it may load `electron` and nothing else. */
beforeEach(() => {
  exposed = [];
  required = [];
  invoked = [];
  listeners = new Map();
  posted = [];
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, object: never) => exposed.push([name, object]) },
    ipcRenderer: {
      invoke: (...words: unknown[]) => invoked.push(words),
      on: (channel: string, listener: Listener) => listeners.set(channel, listener),
    },
  };
  runInNewContext(built, {
    exports: {},
    require: (name: string) => {
      required.push(name);
      return electron;
    },
    window: {
      location: { origin: 'claimdesk://app' },
      postMessage: (...words: unknown[]) => posted.push(words),
    },
  });
});

test('loads nothing but electron, so that the sandbox can stay on', () => {
  expect(new Set(required)).toEqual(new Set(['electron']));
});

test('gives the page one object with one function', () => {
  expect(exposed).toEqual([['claimdesk', { connect: expect.any(Function) }]]);
});

test('asks main for the store that was named, and passes nothing else on', () => {
  exposed[0]?.[1]['connect']?.('sample', 'more', { than: 'asked' });
  expect(invoked).toEqual([['claimdesk:connect', 'sample']]);
});

test('hands a port to the own origin only', () => {
  const port = {};
  listeners.get('claimdesk:port')?.({ ports: [port] });
  expect([...listeners.keys()]).toEqual(['claimdesk:port']);
  expect(posted).toEqual([['claimdesk:port', 'claimdesk://app', [port]]]);
});
