import { useEffect, useState } from 'react';

/**
 * The present instant, renewed while the component is shown.
 * @param every milliseconds between two renewals
 */
export function useNow(every: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now;
}
