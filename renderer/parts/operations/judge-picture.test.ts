import { describe, expect, it } from 'vitest';
import { judgeFile, judgeSide, largestFile, smallestSide } from './judge-picture';

describe('a chosen file', () => {
  it.each(['image/png', 'image/jpeg', 'image/webp'])('may be %s', (type) => {
    expect(judgeFile({ type, size: 1_000 })).toBeNull();
  });

  it.each(['image/svg+xml', 'image/gif', 'application/pdf', ''])('may not be "%s"', (type) => {
    expect(judgeFile({ type, size: 1_000 })).toContain('PNG, JPEG or WebP');
  });

  it('may not be endless', () => {
    expect(judgeFile({ type: 'image/png', size: largestFile })).toBeNull();
    expect(judgeFile({ type: 'image/png', size: largestFile + 1 })).toContain('30 MB');
  });
});

describe('the shorter side', () => {
  it('is named where it is too short', () => {
    expect(judgeSide(smallestSide)).toBeNull();
    expect(judgeSide(64)).toContain('64 pixels');
  });

  it('of one pixel is told in the singular', () => {
    expect(judgeSide(1)).toContain('only 1 pixel on');
  });
});
