import { accent, Drawing, Ground } from './drawing';

/** Three people, one of them under a flag. */
export function PeopleDrawing() {
  return (
    <Drawing>
      <Ground />
      <circle cx="30" cy="40" r="7" />
      <path d="M18 66c0-9 5-14 12-14s12 5 12 14" />
      <circle cx="82" cy="40" r="7" />
      <path d="M70 66c0-9 5-14 12-14s12 5 12 14" />
      <circle cx="56" cy="36" r="8" />
      <path d="M42 66c0-10 6-16 14-16s14 6 14 16" />
      <path d="M56 24V8h14l-3 4 3 4H56" stroke={accent} />
    </Drawing>
  );
}
