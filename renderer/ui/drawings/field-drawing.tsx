import { accent, Drawing, Ground } from './drawing';

/** An open field with one stake set: nothing is claimed yet. */
export function FieldDrawing() {
  return (
    <Drawing>
      <Ground />
      <path d="M54 70V26" />
      <path d="M54 26h22l-5 7 5 7H54" stroke={accent} />
      <path d="M14 62c8-6 16-6 24 0M70 64c8-5 16-5 24 0" opacity="0.5" />
      <circle cx="90" cy="20" r="6" opacity="0.5" />
    </Drawing>
  );
}
