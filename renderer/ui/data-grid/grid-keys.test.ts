import { describe, expect, it } from 'vitest';
import { type GridAct, type GridPosition, gridAct, type KeyPress } from './grid-keys';

const size = { rows: 1_000_000, columns: 6, page: 20 };
const inside: GridPosition = { row: 100, column: 2 };
const header: GridPosition = { row: -1, column: 2 };

/** Reads `Ctrl+Shift+End` as a press. */
function press(keys: string): KeyPress {
  const parts = keys.split('+');
  const named = parts.at(-1) ?? '';
  return {
    key: named === 'Space' ? ' ' : named,
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
}

const move = (row: number, column: number): GridAct => ({ kind: 'move', to: { row, column } });
const extend = (row: number, column: number): GridAct => ({ kind: 'extend', to: { row, column } });

const table: readonly [GridPosition, string, GridAct | null][] = [
  [inside, 'ArrowUp', move(99, 2)],
  [inside, 'ArrowDown', move(101, 2)],
  [inside, 'ArrowLeft', move(100, 1)],
  [inside, 'ArrowRight', move(100, 3)],
  [inside, 'Home', move(100, 0)],
  [inside, 'End', move(100, 5)],
  [inside, 'Ctrl+Home', move(0, 0)],
  [inside, 'Ctrl+End', move(999_999, 5)],
  [inside, 'Ctrl+ArrowUp', move(0, 2)],
  [inside, 'Ctrl+ArrowDown', move(999_999, 2)],
  [inside, 'PageUp', move(80, 2)],
  [inside, 'PageDown', move(120, 2)],
  [inside, 'Space', { kind: 'toggle' }],
  [inside, 'Shift+Space', { kind: 'toggle' }],
  [inside, 'Enter', { kind: 'open' }],
  [inside, 'Ctrl+a', { kind: 'select-all' }],
  [inside, 'Ctrl+A', { kind: 'select-all' }],
  [inside, 'Escape', { kind: 'clear' }],
  [inside, 'Shift+ArrowDown', extend(101, 2)],
  [inside, 'Shift+ArrowUp', extend(99, 2)],
  [inside, 'Shift+PageDown', extend(120, 2)],
  [inside, 'Ctrl+Shift+End', extend(999_999, 5)],
  [inside, 'Shift+ArrowLeft', move(100, 1)],
  [inside, 'Alt+ArrowLeft', null],
  [inside, 'Tab', null],
  [inside, 'x', null],
  [{ row: 0, column: 0 }, 'ArrowUp', move(-1, 0)],
  [{ row: 0, column: 0 }, 'PageUp', move(0, 0)],
  [{ row: 0, column: 0 }, 'ArrowLeft', move(0, 0)],
  [{ row: 0, column: 0 }, 'Shift+ArrowUp', move(-1, 0)],
  [{ row: 999_999, column: 5 }, 'ArrowDown', move(999_999, 5)],
  [{ row: 999_999, column: 5 }, 'ArrowRight', move(999_999, 5)],
  [header, 'ArrowDown', move(0, 2)],
  [header, 'ArrowUp', move(-1, 2)],
  [header, 'ArrowRight', move(-1, 3)],
  [header, 'Enter', { kind: 'sort' }],
  [header, 'Space', { kind: 'sort' }],
  [header, 'Alt+ArrowLeft', { kind: 'shift-column', by: -1 }],
  [header, 'Alt+ArrowRight', { kind: 'shift-column', by: 1 }],
  [header, 'Ctrl+End', move(999_999, 5)],
];

describe('gridAct', () => {
  it.each(table)('at %j, %s asks for %j', (at, keys, act) => {
    expect(gridAct(at, press(keys), size)).toEqual(act);
  });

  it('stays on the header when there are no rows', () => {
    expect(gridAct(header, press('ArrowDown'), { rows: 0, columns: 6, page: 20 })).toEqual(move(-1, 2));
  });
});
