import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

const WindowPlace = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(420),
  height: z.int().min(320),
});
export type WindowPlace = z.infer<typeof WindowPlace>;

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * @param file where the last place was kept
 * @param screens the areas in which a window can be seen today
 * @returns undefined when there is none, it cannot be read, or its title bar would be out of reach
 */
export function readWindowPlace(file: string, screens: readonly Area[]): WindowPlace | undefined {
  try {
    const place = WindowPlace.parse(JSON.parse(readFileSync(file, 'utf8')));
    return screens.some((screen) => isInside(place, screen)) ? place : undefined;
  } catch {
    return undefined;
  }
}

export function keepWindowPlace(file: string, { x, y, width, height }: WindowPlace): void {
  writeFileSync(file, JSON.stringify({ x, y, width, height }), { mode: 0o600 });
}

function isInside({ x, y, width }: WindowPlace, screen: Area): boolean {
  const middle = x + width / 2;
  const isAcross = middle >= screen.x && middle <= screen.x + screen.width;
  return isAcross && y >= screen.y && y < screen.y + screen.height - 32;
}
