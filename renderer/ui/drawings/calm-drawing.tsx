import { accent, Drawing } from './drawing';

/** A calm sea under a sun: nothing runs, nothing needs a look. */
export function CalmDrawing() {
  return (
    <Drawing>
      <path d="M40 46a16 16 0 0 1 32 0" stroke={accent} />
      <path d="M56 20v-8M34 30l-6-6M78 30l6-6" opacity="0.5" />
      <path d="M16 52c7-4 13-4 20 0s13 4 20 0 13-4 20 0 13 4 20 0" />
      <path d="M26 64c7-4 13-4 20 0s13 4 20 0 13-4 20 0" opacity="0.5" />
    </Drawing>
  );
}
