import { fitsKept, keptSide } from './judge-picture';

/** A square of the chosen picture, in its own pixels. */
export interface PictureArea {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A picture ready to be kept. */
export interface SmallPicture {
  readonly base64: string;
  /** As an address for an image on screen. */
  readonly address: string;
}

/** Tried in this order until one is small enough. */
const encodings = [
  { type: 'image/webp', quality: 0.9 },
  { type: 'image/webp', quality: 0.7 },
  { type: 'image/jpeg', quality: 0.7 },
  { type: 'image/jpeg', quality: 0.4 },
] as const;

/**
 * Draws a part of a picture at the size that is kept.
 * @param image what was chosen, decoded
 * @returns null where even the coarsest encoding is too large
 */
export async function shrinkPicture(image: ImageBitmap, area: PictureArea): Promise<SmallPicture | null> {
  const canvas = document.createElement('canvas');
  canvas.width = keptSide;
  canvas.height = keptSide;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, area.x, area.y, area.width, area.height, 0, 0, keptSide, keptSide);
  for (const { type, quality } of encodings) {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
    if (blob !== null && fitsKept(blob.size)) return readPicture(blob);
  }
  return null;
}

function readPicture(blob: Blob): Promise<SmallPicture> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const address = String(reader.result);
      resolve({ address, base64: address.slice(address.indexOf(',') + 1) });
    };
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
