/** Rows chosen one by one, or all that match except some: the second never needs their ids. */
export type Selection =
  | { readonly mode: 'some'; readonly ids: ReadonlySet<string> }
  | { readonly mode: 'allMatching'; readonly except: ReadonlySet<string> };

export const nothingSelected: Selection = { mode: 'some', ids: new Set() };
export const allSelected: Selection = { mode: 'allMatching', except: new Set() };

export function isSelected(selection: Selection, id: string): boolean {
  return selection.mode === 'some' ? selection.ids.has(id) : !selection.except.has(id);
}

/** How many rows are chosen of `total` that match; undefined while the total is not known. */
export function selectedCount(selection: Selection, total: number | undefined): number | undefined {
  if (selection.mode === 'some') return selection.ids.size;
  return total === undefined ? undefined : Math.max(0, total - selection.except.size);
}

export function toggled(selection: Selection, id: string): Selection {
  const changed = new Set(selection.mode === 'some' ? selection.ids : selection.except);
  if (!changed.delete(id)) changed.add(id);
  return selection.mode === 'some'
    ? { mode: 'some', ids: changed }
    : { mode: 'allMatching', except: changed };
}

/** The same selection with `ids` chosen as well. */
export function withSelected(selection: Selection, ids: Iterable<string>): Selection {
  if (selection.mode === 'some') return { mode: 'some', ids: new Set([...selection.ids, ...ids]) };
  const except = new Set(selection.except);
  for (const id of ids) except.delete(id);
  return { mode: 'allMatching', except };
}
