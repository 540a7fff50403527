import { useEffect, useRef, useState } from 'react';

/** Milliseconds after the last key until the address follows. */
const settleAfter = 300;

interface Typed {
  readonly text: string;
  readonly type: (text: string) => void;
}

/**
 * Text that takes effect with every key, while the address it is kept in follows once the typing pauses.
 * @param kept the text in the address; another one (going back, opening a view) replaces what was typed
 */
export function useTyped(kept: string, keep: (text: string) => void): Typed {
  const [text, setText] = useState(kept);
  const [seen, setSeen] = useState(kept);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(keep);
  latest.current = keep;

  if (kept !== seen) {
    setSeen(kept);
    setText(kept);
  }
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    text,
    type(next) {
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        setSeen(next);
        latest.current(next);
      }, settleAfter);
    },
  };
}
