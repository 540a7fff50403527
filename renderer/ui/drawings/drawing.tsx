import type { ReactNode } from 'react';

interface DrawingProps {
  readonly children: ReactNode;
}

/** The sheet of every small line drawing: one stroke, the colour of the text around it, nothing to read out. */
export function Drawing({ children }: DrawingProps) {
  return (
    <svg
      width="112"
      height="84"
      viewBox="0 0 112 84"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden
      focusable="false"
    >
      {children}
    </svg>
  );
}

/** The ground line most drawings stand on. */
export function Ground() {
  return <path d="M8 70h96" opacity="0.5" />;
}

/** The part of a drawing that carries the accent. */
export const accent = 'var(--mantine-primary-color-filled)';
