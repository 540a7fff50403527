import type { SavedView } from '../../../../shared/contract/accounts';
import { SavedViewId } from '../../../../shared/domain/ids';
import { NotFound, Refused } from '../../failures';
import { requireOrganization } from '../../organization-queries';
import type { Reader } from '../../store/access';
import type { Unit } from '../../unit';
import { changeView, deleteView, findView, insertView, viewsOf } from './saved-views-queries';

/** The saved views of an organization, by name. */
export async function listViews(read: Reader, organizationId: string): Promise<SavedView[]> {
  return (await viewsOf(read, organizationId)).map(savedView);
}

/**
 * Saves a list's state under a name; a view that has the name already gets the new state.
 * @throws NotFound when there is no such organization
 */
export async function saveView(
  unit: Unit,
  { organizationId, name, search }: { organizationId: string; name: string; search: string },
): Promise<SavedView> {
  await requireOrganization(unit.write, organizationId);
  const known = await findView(unit.write, organizationId, { name });
  const id = known?.id ?? unit.newId();
  if (known) await changeView(unit.write, id, { search });
  else
    await insertView(unit.write, { id, organization_id: organizationId, name, search, created_at: unit.now });
  await unit.audit({
    organizationId,
    action: 'accounts.views.save',
    subject: { type: 'view', id, label: name },
    before: known ? { search: known.search } : null,
    after: { search },
  });
  return savedView({ id, name, search });
}

/**
 * Gives a view another name.
 * @throws NotFound
 * @throws Refused when another view has the name
 */
export async function renameView(
  unit: Unit,
  { organizationId, viewId, name }: { organizationId: string; viewId: string; name: string },
): Promise<SavedView> {
  const view = await viewOrThrow(unit, organizationId, viewId);
  const taken = await findView(unit.write, organizationId, { name });
  if (taken && taken.id !== viewId) {
    throw new Refused(null, `Another view is named ${name}.`, 'Choose another name.');
  }
  await changeView(unit.write, viewId, { name });
  await unit.audit({
    organizationId,
    action: 'accounts.views.rename',
    subject: { type: 'view', id: viewId, label: name },
    before: { name: view.name },
    after: { name },
  });
  return savedView({ ...view, name });
}

/**
 * Removes a view; the accounts it showed are not touched.
 * @throws NotFound
 */
export async function removeView(
  unit: Unit,
  { organizationId, viewId }: { organizationId: string; viewId: string },
): Promise<void> {
  const view = await viewOrThrow(unit, organizationId, viewId);
  await deleteView(unit.write, viewId);
  await unit.audit({
    organizationId,
    action: 'accounts.views.remove',
    subject: { type: 'view', id: viewId, label: view.name },
    before: { name: view.name, search: view.search },
  });
}

async function viewOrThrow(unit: Unit, organizationId: string, viewId: string) {
  const view = await findView(unit.write, organizationId, { id: viewId });
  if (view === undefined) throw new NotFound('This view');
  return view;
}

function savedView({ id, name, search }: { id: string; name: string; search: string }): SavedView {
  return { id: SavedViewId.parse(id), name, search };
}
