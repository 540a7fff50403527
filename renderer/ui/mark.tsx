interface MarkProps {
  /** Width and height in pixels. */
  readonly size: number;
}

/** The product's sign: a boundary stake with a flag. The same drawing as `resources/icon.svg`. */
export function Mark({ size }: MarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 64 64" aria-hidden focusable="false">
      <rect width="64" height="64" rx="14" fill="var(--cd-mark-ground, #0f6f5c)" />
      <path d="M16 12h8v36l-4 6-4-6z" fill="#ffffff" />
      <path d="M28 12h24l-6 10 6 10H28z" fill="#f2b84b" />
    </svg>
  );
}
