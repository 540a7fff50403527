import type { Cell } from '../../shared/domain/permissions/cell';

/** How a cell is drawn: never by colour alone, so each tone has its own icon and word. */
export type AnswerTone = 'yes' | 'conditional' | 'no' | 'lost' | 'gained' | 'not-applicable';

/**
 * @param cell what the matrix says
 * @param before what it said of the other kind of account, where the difference is to be seen
 */
export function answerTone(cell: Cell, before?: Cell): AnswerTone {
  if (!cell.applicable) return 'not-applicable';
  if (before?.applicable && before.allowed !== cell.allowed) return cell.allowed ? 'gained' : 'lost';
  if (!cell.allowed) return 'no';
  return cell.conditions.length > 0 ? 'conditional' : 'yes';
}

export function answerWord(cell: Cell): string {
  if (!cell.applicable) return '–';
  return cell.allowed ? 'Yes' : 'No';
}
