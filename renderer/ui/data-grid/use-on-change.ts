import { useLayoutEffect, useRef } from 'react';

/** Runs when a value is another one than at the last drawing; not at the first. */
export function useOnChange(value: unknown, run: () => void): void {
  const before = useRef(value);
  useLayoutEffect(() => {
    if (Object.is(before.current, value)) return;
    before.current = value;
    run();
  });
}
