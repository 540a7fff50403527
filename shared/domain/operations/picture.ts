import { largestPicture } from './operation';
import { jpegSize, type PictureSize, pngSize, webpSize } from './picture-size';

/** Longest side of a picture that is kept, in pixels. */
export const longestSide = 512;

export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp';

interface PictureKind {
  /** How its bytes begin, as base64 text. */
  readonly begins: string;
  readonly size: (bytes: Uint8Array) => PictureSize | null;
}

/** Told by the first bytes alone: a file's name says nothing. */
const kinds = {
  'image/png': { begins: 'iVBORw0KGg', size: pngSize },
  'image/jpeg': { begins: '/9j/', size: jpegSize },
  'image/webp': { begins: 'UklGR', size: webpSize },
} as const satisfies Record<PictureType, PictureKind>;

const types: readonly PictureType[] = ['image/png', 'image/jpeg', 'image/webp'];
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

export type PictureFault = 'empty' | 'too-large' | 'not-a-picture' | 'broken' | 'too-wide';

/** What is wrong with a picture, and what to do about it. */
export const pictureFaults = {
  empty: { reason: 'The file holds nothing.', nextStep: 'Choose another picture.' },
  'too-large': {
    reason: `The picture is larger than ${largestPicture / 1024} KB.`,
    nextStep: 'Crop it, or save it smaller.',
  },
  'not-a-picture': {
    reason: 'The file is no PNG, JPEG or WebP picture, whatever its name says.',
    nextStep: 'Save the picture as PNG, JPEG or WebP.',
  },
  broken: {
    reason: 'The file begins like a picture, but does not say how large it is.',
    nextStep: 'Open it in a picture program and save it again.',
  },
  'too-wide': {
    reason: `The picture is larger than ${longestSide} by ${longestSide} pixels.`,
    nextStep: 'Crop it, or save it smaller.',
  },
} as const satisfies Record<PictureFault, { readonly reason: string; readonly nextStep: string }>;

/**
 * Looks at a picture before it is kept: what it is by its first bytes, and how large by its head.
 * @param text the picture as base64
 * @param decode turns that into bytes
 * @returns what is wrong with it, or null
 */
export function pictureFault(text: string, decode: (text: string) => Uint8Array): PictureFault | null {
  if (text === '') return 'empty';
  const type = typeOf(text);
  if (!base64.test(text) || type === null) return 'not-a-picture';
  const bytes = decode(text);
  if (bytes.length > largestPicture) return 'too-large';
  const size = kinds[type].size(bytes);
  if (size === null || size.width === 0 || size.height === 0) return 'broken';
  return Math.max(size.width, size.height) > longestSide ? 'too-wide' : null;
}

/**
 * A picture as a data address.
 * @param text as base64, looked at before
 */
export function pictureAddress(text: string): string {
  return `data:${typeOf(text) ?? 'application/octet-stream'};base64,${text}`;
}

/** Takes a data address apart again. */
export function pictureInAddress(address: string): { readonly type: string; readonly text: string } {
  const [head = '', text = ''] = address.split(',');
  return { type: head.slice('data:'.length, -';base64'.length), text };
}

function typeOf(text: string): PictureType | null {
  return types.find((type) => text.startsWith(kinds[type].begins)) ?? null;
}
