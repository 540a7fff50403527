import { accent, Drawing } from './drawing';

/** An open book with empty lines: a list that holds nothing yet. */
export function LedgerDrawing() {
  return (
    <Drawing>
      <path d="M56 22c-10-6-22-7-36-5v46c14-2 26-1 36 5 10-6 22-7 36-5V17c-14-2-26-1-36 5Z" />
      <path d="M56 22v46" opacity="0.5" />
      <path d="M28 29c7 0 13 1 19 4M28 39c7 0 13 1 19 4M28 49c7 0 13 1 19 4" opacity="0.5" />
      <path d="M84 29c-7 0-13 1-19 4" stroke={accent} />
      <path d="M84 39c-7 0-13 1-19 4M84 49c-7 0-13 1-19 4" opacity="0.5" />
    </Drawing>
  );
}
