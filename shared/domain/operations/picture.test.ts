import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { onePixel } from '../../../tests/support/operation-facts';
import { largestPicture } from './operation';
import { pictureAddress, pictureFault, pictureFaults, pictureInAddress } from './picture';

const bytesOf = (text: string) => Buffer.from(text, 'base64');

const png = (width: number, height: number) => {
  const head = Buffer.alloc(24);
  head.write('\x89PNG\r\n\x1a\n', 0, 'latin1');
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12, 'latin1');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
};
const jpeg = (width: number, height: number, marker = 0xc0) => {
  const app = [0xff, 0xe0, 0, 4, 1, 2];
  const frame = [0xff, 0xff, marker, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 0];
  return Buffer.from([0xff, 0xd8, ...app, ...frame]);
};
const webp = (kind: string, at: number, bytes: Iterable<number>) => {
  const head = Buffer.alloc(40);
  head.write('RIFF', 0, 'latin1');
  head.write(`WEBP${kind}`, 8, 'latin1');
  Buffer.from([...bytes]).copy(head, at);
  return head;
};
const lossy = (side: number) => webp('VP8 ', 26, [side & 255, side >> 8, side & 255, side >> 8]);
const lossless = (side: number) => {
  const bits = ((side - 1) | ((side - 1) << 14)) >>> 0;
  return webp('VP8L', 20, [0x2f, bits & 255, (bits >> 8) & 255, (bits >> 16) & 255, bits >>> 24]);
};
const extended = (side: number) =>
  webp('VP8X', 24, [(side - 1) & 255, (side - 1) >> 8, 0, (side - 1) & 255, (side - 1) >> 8, 0]);
const fault = (bytes: Buffer) => pictureFault(bytes.toString('base64'), bytesOf);

describe('a picture before it is kept', () => {
  it.each([
    ['PNG', png(512, 1)],
    ['JPEG', jpeg(512, 300)],
    ['progressive JPEG', jpeg(10, 512, 0xc2)],
    ['lossy WebP', lossy(512)],
    ['lossless WebP', lossless(512)],
    ['extended WebP', extended(512)],
    ['a whole PNG', bytesOf(onePixel)],
  ])('takes a %s', (_, bytes) => {
    expect(fault(bytes)).toBeNull();
  });

  it.each([
    ['PNG', png(1, 513)],
    ['JPEG', jpeg(513, 1)],
    ['lossy WebP', lossy(513)],
    ['lossless WebP', lossless(513)],
    ['extended WebP', extended(513)],
  ])('refuses a %s that is too wide', (_, bytes) => {
    expect(fault(bytes)).toBe('too-wide');
  });

  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a page', Buffer.from('<svg onload="alert(1)"/>'), 'not-a-picture'],
    ['a GIF', Buffer.from('GIF89a\x01\x00\x01\x00'), 'not-a-picture'],
    ['the head of a PNG alone', png(1, 1).subarray(0, 20), 'broken'],
    ['a PNG without a size', png(0, 5), 'broken'],
    ['a JPEG without a frame', jpeg(1, 1).subarray(0, 9), 'broken'],
    ['a JPEG whose table looks like a frame', jpeg(1, 1, 0xc4), 'broken'],
    ['a sound in the box of a WebP', webp('WAVE', 0, Buffer.from('RIFF')), 'broken'],
    ['one byte too much', Buffer.concat([png(1, 1), Buffer.alloc(largestPicture - 23)]), 'too-large'],
  ])('refuses %s', (_, bytes, expected) => {
    expect(fault(bytes)).toBe(expected);
  });

  it.each(['iVBORw0KGgo ', 'iVBORw0KGgo=A', '/9j/4'])('refuses %s, which is no base64', (text) => {
    expect(pictureFault(text, bytesOf)).toBe('not-a-picture');
  });

  it('never fails, whatever the bytes', () => {
    const heads = fc.constantFrom(png(9, 9), jpeg(9, 9), lossy(9), lossless(9));
    fc.assert(
      fc.property(heads, fc.nat(40), fc.uint8Array({ maxLength: 60 }), (head, cut, rest) => {
        expect(() => fault(Buffer.concat([head.subarray(0, cut), rest]))).not.toThrow();
      }),
    );
  });

  it('goes into an address and out again', () => {
    const address = pictureAddress(onePixel);
    expect(address).toMatch(/^data:image\/png;base64,/);
    expect(pictureInAddress(address)).toEqual({ type: 'image/png', text: onePixel });
  });

  it.each(Object.entries(pictureFaults))('%s: says why and what to do', (_, { reason, nextStep }) => {
    for (const sentence of [reason, nextStep]) expect(sentence).toMatch(/^[A-Z].+\.$/);
  });
});
