import { accent, Drawing } from './drawing';

/** A magnifying glass over empty ground: nothing matches. */
export function SearchDrawing() {
  return (
    <Drawing>
      <circle cx="52" cy="38" r="20" />
      <path d="m67 53 15 15" stroke={accent} />
      <path d="M42 38h20" opacity="0.5" />
      <path d="M14 70h34M92 70h8" opacity="0.5" />
    </Drawing>
  );
}
