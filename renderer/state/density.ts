import { create } from 'zustand';
import { persist } from 'zustand/middleware';

export const densities = ['compact', 'comfortable'] as const;
export type Density = (typeof densities)[number];

/** Height of a list's row, in pixels. */
export const rowHeights = { compact: 36, comfortable: 44 } as const satisfies Record<Density, number>;

interface DensityState {
  readonly density: Density;
  readonly choose: (density: Density) => void;
}

/** How close the rows of lists stand. Kept by this browser: it belongs to the screen, not to the store. */
export const useDensity = create<DensityState>()(
  persist((set) => ({ density: 'compact', choose: (density) => set({ density }) }), {
    name: 'claimdesk-density',
  }),
);
