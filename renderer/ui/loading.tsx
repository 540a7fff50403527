import { Skeleton } from '@mantine/core';

interface LoadingProps {
  /** What is being loaded, for whoever does not see the grey: "Loading the jobs". */
  readonly label: string;
  /** Pixels it will take, so that the layout stays still. */
  readonly height: number;
}

/** Stands where something will be; a name needs a role, which a bare skeleton has not. */
export function Loading({ label, height }: LoadingProps) {
  return <Skeleton role="status" aria-label={label} height={height} />;
}
