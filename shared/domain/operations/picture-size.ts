/** In pixels, as the head of the file says. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** @returns null where the head is cut off or says something else */
export function pngSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 24 || ascii(bytes, 12, 4) !== 'IHDR') return null;
  return { width: big(bytes, 16, 4), height: big(bytes, 20, 4) };
}

/** Walks from segment to segment to the one that begins a frame. */
export function jpegSize(bytes: Uint8Array): PictureSize | null {
  let at = 2;
  while (at + 9 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    // Any number of fill bytes may stand before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (beginsFrame(marker)) return { height: big(bytes, at + 5, 2), width: big(bytes, at + 7, 2) };
    at += 2 + big(bytes, at + 2, 2);
  }
  return null;
}

/** WebP has three heads: lossy, lossless and extended. */
export function webpSize(bytes: Uint8Array): PictureSize | null {
  if (bytes.length < 30 || ascii(bytes, 8, 4) !== 'WEBP') return null;
  switch (ascii(bytes, 12, 4)) {
    case 'VP8 ':
      return { width: little(bytes, 26, 2) & 0x3fff, height: little(bytes, 28, 2) & 0x3fff };
    case 'VP8L': {
      const bits = little(bytes, 21, 4);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: little(bytes, 24, 3) + 1, height: little(bytes, 27, 3) + 1 };
    default:
      return null;
  }
}

/** The frame markers C0 to CF without the three that are tables and reserved. */
function beginsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

function big(bytes: Uint8Array, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduce((value, byte) => value * 256 + byte, 0);
}

function little(bytes: Uint8Array, at: number, length: number): number {
  return bytes.subarray(at, at + length).reduceRight((value, byte) => value * 256 + byte, 0);
}
