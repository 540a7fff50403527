import type { ColumnTarget } from '../../../shared/domain/imports/import-field';
import { importFields } from '../../../shared/domain/imports/import-field';
import { importFieldWords } from './field-words';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** Text of a column's target, to be the value of a select. */
export function targetKey(target: ColumnTarget): string {
  return target.kind === 'field' ? `field:${target.field}` : target.kind;
}

/** What one column can be assigned to. @param header its name, which names the app where it is one */
export function targetChoices(header: string): { group: string; items: Choice[] }[] {
  return [
    { group: 'This column', items: [{ value: 'none', label: 'Read over' }] },
    {
      group: 'Account',
      items: importFields.map((field) => ({ value: `field:${field}`, label: importFieldWords[field] })),
    },
    {
      group: `App “${header}”`,
      items: [
        { value: 'app-sites', label: 'Sites of this app' },
        { value: 'app-last-seen', label: 'Last seen in this app' },
        { value: 'app-access', label: 'Access to this app' },
      ],
    },
  ];
}

/** The target a choice stands for. @param proposed kept where its kind is chosen again, with its app and site */
export function targetOf(value: string, header: string, proposed: ColumnTarget): ColumnTarget {
  if (targetKey(proposed) === value) return proposed;
  const field = importFields.find((name) => value === `field:${name}`);
  if (field) return { kind: 'field', field };
  const app = header.trim().slice(0, 200) || 'App';
  switch (value) {
    case 'app-sites':
      return { kind: 'app-sites', app };
    case 'app-last-seen':
      return { kind: 'app-last-seen', app, site: null };
    case 'app-access':
      return { kind: 'app-access', app, site: null };
    default:
      return { kind: 'none' };
  }
}
