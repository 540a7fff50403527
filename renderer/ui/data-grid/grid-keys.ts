/** Row -1 is the header. Columns are counted as shown, the checkbox column included where there is one. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows seen at once: the step of Page Up and Page Down. */
  readonly page: number;
}

export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key asks for; `move` and `extend` carry a position inside the grid. */
export type GridAct =
  | { readonly kind: 'move'; readonly to: GridPosition }
  | { readonly kind: 'extend'; readonly to: GridPosition }
  | { readonly kind: 'toggle' }
  | { readonly kind: 'select-all' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'open' }
  | { readonly kind: 'sort' }
  | { readonly kind: 'shift-column'; readonly by: -1 | 1 };

const clamp = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));

function target(at: GridPosition, press: KeyPress, size: GridSize): GridPosition | null {
  const last = size.rows - 1;
  switch (press.key) {
    case 'ArrowUp':
      return { ...at, row: press.ctrl ? 0 : at.row - 1 };
    case 'ArrowDown':
      return { ...at, row: press.ctrl ? last : at.row + 1 };
    case 'ArrowLeft':
      return { ...at, column: at.column - 1 };
    case 'ArrowRight':
      return { ...at, column: at.column + 1 };
    case 'PageUp':
      return { ...at, row: Math.max(0, at.row - size.page) };
    case 'PageDown':
      return { ...at, row: at.row + size.page };
    case 'Home':
      return { row: press.ctrl ? 0 : at.row, column: 0 };
    case 'End':
      return { row: press.ctrl ? last : at.row, column: size.columns - 1 };
    default:
      return null;
  }
}

function actOnHeader(press: KeyPress): GridAct | null {
  if (press.alt && press.key === 'ArrowLeft') return { kind: 'shift-column', by: -1 };
  if (press.alt && press.key === 'ArrowRight') return { kind: 'shift-column', by: 1 };
  return press.key === 'Enter' || press.key === ' ' ? { kind: 'sort' } : null;
}

/**
 * The keyboard of the grid pattern, with the header as a row of its own above the first.
 * @returns what the key asks for, or null where the key is not the grid's.
 */
export function gridAct(at: GridPosition, press: KeyPress, size: GridSize): GridAct | null {
  const onHeader = at.row < 0;
  if (press.ctrl && press.key.toLowerCase() === 'a') return { kind: 'select-all' };
  if (press.key === 'Escape') return { kind: 'clear' };
  if (onHeader) {
    const act = actOnHeader(press);
    if (act !== null) return act;
  } else if (press.key === ' ') {
    return { kind: 'toggle' };
  } else if (press.key === 'Enter') {
    return { kind: 'open' };
  }
  if (press.alt) return null;
  const wanted = target(at, press, size);
  if (wanted === null) return null;
  const to = {
    row: clamp(wanted.row, -1, size.rows - 1),
    column: clamp(wanted.column, 0, size.columns - 1),
  };
  const extending = press.shift && !onHeader && to.row >= 0 && to.row !== at.row;
  return extending ? { kind: 'extend', to } : { kind: 'move', to };
}
