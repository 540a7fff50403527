import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { GridSource } from './grid-types';
import { PageCache } from './page-cache';

/**
 * The cache of the source's list. While another list is on its way the one before stays on screen, so that
 * typing a search never flashes.
 */
export function usePageCache<Row>(source: GridSource<Row>): {
  readonly cache: PageCache<Row>;
  readonly isArriving: boolean;
} {
  const shown = useRef<PageCache<Row> | null>(null);
  // Only the key makes a new list; total and revision are handed to the one there is.
  const kept = useRef<PageCache<Row> | null>(null);
  if (kept.current?.key !== source.key) kept.current = new PageCache(source);
  const current = kept.current;

  useSyncExternalStore(current.subscribe, current.version);
  useEffect(() => {
    current.update(source);
    current.want(0, 1);
  }, [current, source]);
  useEffect(() => () => current.dispose(), [current]);

  const isSettled = current.hasPages || current.failure !== null;
  if (isSettled || shown.current === null) shown.current = current;
  return { cache: shown.current, isArriving: shown.current !== current };
}
