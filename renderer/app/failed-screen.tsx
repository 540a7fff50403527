import type { ErrorComponentProps } from '@tanstack/react-router';
import { describeFailure } from '../api/describe-failure';
import { Failure } from '../ui/failure';

/** A screen that could not be drawn. The rest of the app stays usable. */
export function FailedScreen({ error, reset }: ErrorComponentProps) {
  return <Failure text={describeFailure(error)} onRetry={reset} />;
}
