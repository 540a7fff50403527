import { protocol, type Session } from 'electron';
import type { PageFiles } from '../../host/page-files';
import { EMPTY_POLICY, protectiveHeaders } from '../../host/page-headers';
import { APP_SCHEME } from '../app-address';

/** Has to be said before the app is ready. The scheme may not pass the content policy by (E-18). */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page, and nothing else, under the own scheme. */
export function serveAppScheme(session: Session, files: PageFiles): void {
  session.protocol.handle(APP_SCHEME, ({ method, url }) => answer(files, method, url));
}

function answer(files: PageFiles, method: string, address: string): Response {
  const { host, pathname } = new URL(address);
  const file = method === 'GET' && host === 'app' ? files(pathname) : undefined;
  if (file === undefined)
    return new Response(null, { status: 404, headers: protectiveHeaders(EMPTY_POLICY) });
  return new Response(new Uint8Array(file.body), { headers: file.headers });
}
