import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { lastOffset, offsetOf, type ScrollSpace, scale, scrollTopOf } from './scroll-space';

interface ScrollOffset {
  /** Where the list stands, in its own pixels. */
  readonly offset: number;
  /** Height in pixels of what is seen of the rows. */
  readonly viewport: number;
  readonly onScroll: () => void;
  readonly scrollTo: (offset: number) => void;
}

/**
 * Ties the element that scrolls to the list's own pixels. In a list taller than a browser allows the wheel is
 * taken over, because a pixel of the bar then is more than a pixel of the list.
 */
export function useScrollOffset(
  scroller: RefObject<HTMLDivElement | null>,
  measures: { readonly rowCount: number; readonly rowHeight: number; readonly headerHeight: number },
): ScrollOffset {
  const { rowCount, rowHeight, headerHeight } = measures;
  const [viewport, setViewport] = useState(600);
  const [offset, setOffset] = useState(0);
  const written = useRef<number | null>(null);
  const space = useRef<ScrollSpace>({ rowCount, rowHeight, viewport });
  const at = useRef(0);
  space.current = { rowCount, rowHeight, viewport };

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => setViewport(Math.max(rowHeight, element.clientHeight - headerHeight));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, rowHeight, headerHeight]);

  const scrollTo = useCallback(
    (wanted: number) => {
      const element = scroller.current;
      if (element === null) return;
      at.current = Math.min(lastOffset(space.current), Math.max(0, wanted));
      element.scrollTop = scrollTopOf(space.current, at.current);
      written.current = element.scrollTop;
      setOffset(at.current);
    },
    [scroller],
  );

  const onScroll = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const isOwn = written.current !== null && Math.abs(element.scrollTop - written.current) < 1;
    if (isOwn && scale(space.current) > 1) return;
    written.current = null;
    at.current = offsetOf(space.current, element.scrollTop);
    setOffset(at.current);
  }, [scroller]);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent) => {
      if (scale(space.current) === 1 || event.ctrlKey || event.shiftKey || event.deltaY === 0) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? rowHeight : 1;
      scrollTo(at.current + event.deltaY * lines);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [scroller, scrollTo, rowHeight]);

  return { offset: Math.min(offset, lastOffset(space.current)), viewport, onScroll, scrollTo };
}
