import { largestPicture } from '../../../shared/domain/operations/operation';
import { counted } from '../counted';

/** What can be drawn in a browser and is what people have. */
export const pictureTypes = ['image/png', 'image/jpeg', 'image/webp'] as const;
/** Pixels of the shorter side; anything smaller looks blurred even in a list. */
export const smallestSide = 128;
/** Bytes of a chosen file; the largest cameras stay below. */
export const largestFile = 30 * 1024 * 1024;
/** Pixels of both sides of what is kept. */
export const keptSide = 256;

/** Why a file cannot become a picture and what to do, as sentences; null where it can. */
export type PictureFault = string | null;

/** @param file its media type and size in bytes, before anything is read */
export function judgeFile(file: { readonly type: string; readonly size: number }): PictureFault {
  if (!pictureTypes.some((type) => type === file.type)) {
    return 'This file is no PNG, JPEG or WebP picture. Choose one that is, or save yours as one of these.';
  }
  if (file.size > largestFile) return 'This file is larger than 30 MB. Choose a smaller one.';
  return null;
}

/** @param side pixels of the shorter side */
export function judgeSide(side: number): PictureFault {
  if (side >= smallestSide) return null;
  return `This picture is only ${counted(side, 'pixel')} on its shorter side and would look blurred. Choose one of at least ${smallestSide} pixels.`;
}

/** @param bytes of the picture as it would be kept */
export function fitsKept(bytes: number): boolean {
  return bytes <= largestPicture;
}
