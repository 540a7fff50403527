import { headerKey, headerLabel } from './header-key';
import type { ColumnTarget, ImportField } from './import-field';
import { appHeaders, fieldByHeader, readOverHeaders } from './known-headers';
import type { ImportVariant } from './variant';

export interface Recognition {
  /** Null when the header fits no known export; its columns are then a proposal for the mapping screen. */
  readonly variant: Exclude<ImportVariant, 'mapped'> | null;
  readonly columns: readonly ColumnTarget[];
  /** How many columns mean something to us; the measure by which delimiters are compared. */
  readonly understood: number;
}

const none: ColumnTarget = { kind: 'none' };
/** Fields of which a file has one column; a second one of the same name is read over. */
const repeatable: ReadonlySet<ImportField> = new Set(['group', 'last-active']);
const lastSeenHeader = /^last seen in (.+)$/i;
const accessHeader = /^(.+?) - ([^ ].*)$/;

/**
 * Recognises an export by its header, whatever the case, order and number of further columns.
 * @param header the cells of the first line
 * @returns the variant with a target per column
 */
export function recognizeHeader(header: readonly string[]): Recognition {
  const keys = header.map(headerKey);
  const variant = variantOf(new Set(keys));
  const taken = new Set<ImportField>();
  const columns = header.map((cell, index) => {
    const target = targetOf(headerLabel(cell), keys[index] ?? '', variant !== null);
    if (target.kind !== 'field' || repeatable.has(target.field)) return target;
    if (taken.has(target.field)) return none;
    taken.add(target.field);
    return target;
  });
  return { variant, columns, understood: columns.filter(({ kind }) => kind !== 'none').length };
}

function variantOf(keys: ReadonlySet<string>): Recognition['variant'] {
  const says = (...anyOf: string[]) => anyOf.some((key) => keys.has(key));
  const fields = new Set([...keys].map((key) => fieldByHeader.get(key)));
  if (!fields.has('email')) return null;
  if (says('username') && says('full name') && says('last login', 'last session', 'active'))
    return 'group-users';
  if (says('user id') && says('user status', 'user name', 'added to org', 'org role')) return 'users';
  const named = says('atlassian id', 'atlassian account id');
  if (fields.has('claimed') && fields.has('name')) return 'domain-accounts';
  if (named && fields.has('email-confirmed')) return 'domain-accounts';
  if (named && fields.has('status')) return 'managed-accounts';
  if (says('status') && says('billable') && says('saml single sign-on', 'saml single sign on')) {
    return 'managed-accounts';
  }
  return says('id') && says('name') && says('active') ? 'site-users' : null;
}

function targetOf(label: string, key: string, known: boolean): ColumnTarget {
  const field = fieldByHeader.get(key) ?? numberedGroup(key);
  if (field) return { kind: 'field', field };
  if (key === '' || readOverHeaders.has(key) || label.length > 200) return none;
  if (appHeaders.has(key)) return { kind: 'app-sites', app: label };
  const seen = lastSeenHeader.exec(label)?.[1];
  if (seen !== undefined) return { kind: 'app-last-seen', ...splitSite(seen) };
  const access = accessHeader.exec(label);
  // A recognised export names apps we may never have heard of; in a foreign file the same form means anything.
  if (access && (known || appHeaders.has(headerKey(access[1] ?? '')))) {
    return { kind: 'app-access', ...splitSite(label) };
  }
  return none;
}

/** "Pivot to column" numbers the group columns: `Group name 1`, `Group name 2`, … */
function numberedGroup(key: string): ImportField | undefined {
  return /^group(?: name)?s? ?[#(]?\d{1,4}\)?$/.test(key) ? 'group' : undefined;
}

/** Sites have no blanks in their names, apps may: the last ` - ` divides them. */
function splitSite(text: string): { app: string; site: string | null } {
  const at = text.lastIndexOf(' - ');
  if (at < 1) return { app: text, site: null };
  return { app: text.slice(0, at).trim(), site: text.slice(at + 3).trim() || null };
}
