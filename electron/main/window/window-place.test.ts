import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepWindowPlace, readWindowPlace } from './window-place';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const place = { x: 100, y: 50, width: 1280, height: 800 };
let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'claimdesk-window-'));
  file = join(folder, 'window.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a window opens where it was closed', () => {
  keepWindowPlace(file, place);
  expect(readWindowPlace(file, [screen])).toEqual(place);
});

test.each([
  ['left of every screen', { ...place, x: -1300 }],
  ['on a screen that is gone', { ...place, x: 2000 }],
  ['with its title bar above the screen', { ...place, y: -10 }],
  ['with its title bar below the screen', { ...place, y: 1060 }],
])('a window that was %s opens in the usual place', (_where, kept) => {
  keepWindowPlace(file, kept);
  expect(readWindowPlace(file, [screen])).toBeUndefined();
});

test.each([
  '',
  'null',
  '{',
  '{"x":0}',
  '{"x":0,"y":0,"width":1,"height":1}',
  '{"x":0,"y":0,"width":800,"height":1e9}x',
])('a note of %s is passed by', (text) => {
  writeFileSync(file, text);
  expect(readWindowPlace(file, [screen])).toBeUndefined();
});

test('the first window opens in the usual place', () => {
  expect(readWindowPlace(file, [screen])).toBeUndefined();
});
