import type { Column } from './actor';
import type { TableCell } from './cell';

/** One action of the matrix: a cell for every column. */
export type MatrixRow = Readonly<Record<Column, TableCell>>;
