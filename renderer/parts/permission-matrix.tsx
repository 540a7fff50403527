import { type Action, actionLabels, actions, publishedActions } from '../../shared/domain/permissions/action';
import type { Cell } from '../../shared/domain/permissions/cell';
import { CellReason, PermissionCell } from './permission-cell';
import classes from './permission-matrix.module.css';

/** One column of the drawn matrix. */
export interface MatrixColumn {
  readonly id: string;
  readonly label: string;
  readonly cellOf: (action: Action) => Cell;
  /** The cell to compare with; an answer that differs from it is marked as lost or gained. */
  readonly beforeOf?: (action: Action) => Cell;
}

/** Columns under one heading, for example both kinds of account seen by the owner. */
export interface MatrixGroup {
  readonly label: string;
  readonly columns: readonly MatrixColumn[];
}

interface Props {
  readonly groups: readonly MatrixGroup[];
  /** Names the table for people who do not see it. */
  readonly caption: string;
  /** `large` can be read from two metres; `compact` fits beside other things. */
  readonly size: 'large' | 'compact';
}

/** The permissions matrix as a table: the published rows first, then the others (rule M1). */
export function PermissionMatrix({ groups, caption, size }: Props) {
  const rest = actions.slice(publishedActions.length);
  return (
    <div className={classes['frame']} data-size={size}>
      <table className={classes['matrix']}>
        <caption className={classes['caption']}>{caption}</caption>
        <Head groups={groups} />
        <tbody>
          {publishedActions.map((action) => (
            <Row key={action} action={action} groups={groups} />
          ))}
        </tbody>
        <tbody className={classes['rest']}>
          {rest.map((action) => (
            <Row key={action} action={action} groups={groups} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Head({ groups }: { readonly groups: readonly MatrixGroup[] }) {
  const grouped = groups.some(({ columns }) => columns.length > 1);
  return (
    <thead>
      {grouped && (
        <tr>
          <td />
          {groups.map(({ label, columns }) => (
            <th key={label} scope="colgroup" colSpan={columns.length} className={classes['group']}>
              {label}
            </th>
          ))}
        </tr>
      )}
      <tr>
        <td />
        {groups.flatMap(({ columns }) =>
          columns.map((column, index) => (
            <th key={column.id} scope="col" data-first={index === 0} className={classes['column']}>
              {column.label}
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function Row({ action, groups }: { readonly action: Action; readonly groups: readonly MatrixGroup[] }) {
  return (
    <tr>
      <th scope="row" className={classes['action']}>
        {actionLabels[action]}
      </th>
      {groups.flatMap(({ label, columns }) =>
        columns.map((column, index) => {
          const cell = column.cellOf(action);
          const question = [actionLabels[action], label, column.label].filter(Boolean).join(', ');
          return (
            <td key={column.id} data-first={index === 0}>
              <PermissionCell cell={cell} before={column.beforeOf?.(action)} question={question} />
              <div className={classes['printed']}>
                <CellReason cell={cell} />
              </div>
            </td>
          );
        }),
      )}
    </tr>
  );
}
