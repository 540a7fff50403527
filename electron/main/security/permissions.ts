import type { Session } from 'electron';

/** Copying a record to the clipboard, after a click, is all a page of ours ever asks the system for. */
const GRANTED: ReadonlySet<string> = new Set(['clipboard-sanitized-write']);

/** Electron grants every permission unless told otherwise; here all but the list is refused (E-05). */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(GRANTED.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => GRANTED.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}));
}
