import { accent, Drawing, Ground } from './drawing';

/** A signpost: a domain to be proved, or a plan of where to go. */
export function SignpostDrawing() {
  return (
    <Drawing>
      <Ground />
      <path d="M56 70V14" />
      <path d="M56 20h28l6 6-6 6H56" stroke={accent} />
      <path d="M56 38H30l-6 6 6 6h26" />
      <path d="M64 26h12M38 44h10" opacity="0.5" />
    </Drawing>
  );
}
