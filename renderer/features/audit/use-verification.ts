import { useCallback, useEffect, useRef, useState } from 'react';
import type { Verification } from '../../../shared/domain/audit/verification';
import { client } from '../../api/client';

export interface VerificationRun {
  /** The newest report; null before the first run. */
  readonly report: Verification | null;
  readonly error: unknown;
  readonly isRunning: boolean;
  start(): void;
  /** Stops a run, or puts its verdict away. */
  close(): void;
}

/** Follows one verification of the trail; leaving the screen stops it. */
export function useVerification(): VerificationRun {
  const [report, setReport] = useState<Verification | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isRunning, setRunning] = useState(false);
  const stop = useRef<AbortController>(null);
  useEffect(() => () => stop.current?.abort(), []);

  const start = useCallback(async () => {
    stop.current?.abort();
    const run = new AbortController();
    stop.current = run;
    setReport({ kind: 'checking', checked: 0, total: 0 });
    setError(null);
    setRunning(true);
    try {
      for await (const next of await client.audit.verify(undefined, { signal: run.signal })) setReport(next);
    } catch (failure) {
      if (!run.signal.aborted) setError(failure);
    } finally {
      if (stop.current === run) setRunning(false);
    }
  }, []);

  const close = useCallback(() => {
    stop.current?.abort();
    stop.current = null;
    setReport(null);
    setError(null);
    setRunning(false);
  }, []);

  return { report, error, isRunning, start: () => void start(), close };
}
