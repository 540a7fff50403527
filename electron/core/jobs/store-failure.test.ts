import { describe, expect, it } from 'vitest';
import { storeFailure } from './store-failure';

const failing = (code: unknown) => Object.assign(new Error('no'), { code });

describe('a failure of the store', () => {
  it.each([
    ['a full disk', failing('SQLITE_FULL'), 'The disk is full, so nothing more could be written.'],
    [
      'a disk that fails',
      failing('SQLITE_IOERR_WRITE'),
      'The disk did not take what was written to the store.',
    ],
    ['a broken rule of the store', failing('SQLITE_CONSTRAINT_UNIQUE'), null],
    ['a failure of something else', failing(17), null],
    ['an ordinary failure', new Error('broken'), null],
    ['no failure at all', 'SQLITE_FULL', null],
  ])('%s', (_, failure, sentence) => {
    expect(storeFailure(failure)).toBe(sentence);
  });
});
