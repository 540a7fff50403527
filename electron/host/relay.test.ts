import { once } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { beforeEach, expect, test } from 'vitest';
import { type Frame, relay } from './relay';

let core: MessagePort;
let arrived: Frame[];
let isPageClosed: boolean;
let fromPage: (frame: Frame) => void;
let leavePage: () => void;

beforeEach(() => {
  const { port1, port2 } = new MessageChannel();
  core = port2;
  arrived = [];
  isPageClosed = false;
  relay(
    {
      send: (frame) => arrived.push(frame),
      close: () => {
        isPageClosed = true;
      },
      onFrame: (listener) => {
        fromPage = listener;
      },
      onClose: (listener) => {
        leavePage = listener;
      },
    },
    port1,
  );
});

test.each<[string, Frame]>([
  ['text', '{"i":"1"}'],
  ['bytes', new Uint8Array([0, 255, 10])],
])('%s arrives as it was sent, in both directions', async (_kind, frame) => {
  fromPage(frame);
  expect((await once(core, 'message'))[0]).toEqual(frame);
  core.postMessage(frame);
  await expect.poll(() => arrived).toEqual([frame]);
});

test('when the page goes, the core is told', async () => {
  const closed = once(core, 'close');
  leavePage();
  await closed;
});

test('when the core goes, the page is told', async () => {
  core.close();
  await expect.poll(() => isPageClosed).toBe(true);
});
