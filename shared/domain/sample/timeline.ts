import { foundedDaysAgo } from './cast';
import { day, hour } from './days';

/** When exports were taken and imported, counted back from the sample's present; the newest one last. */
export const importDaysAgo = [437, 300, 213, 119, 33] as const;

/** The instants of the sample's past that several makers agree on. */
export interface Timeline {
  readonly now: number;
  readonly founded: number;
  /** Instants of all imports, oldest first; the last one shows every account as it is today. */
  readonly imports: readonly number[];
  readonly newestImport: number;
}

export function timelineOf(now: number): Timeline {
  const newestImport = now - 19 * hour;
  return {
    now,
    founded: now - foundedDaysAgo * day,
    imports: [...importDaysAgo.map((days) => now - days * day + 2 * hour), newestImport],
    newestImport,
  };
}

/** The first import that could bring an account made at `added`. */
export function firstImportOf(timeline: Timeline, added: number): number {
  return timeline.imports.find((at) => at >= added) ?? timeline.newestImport;
}
