import type { Session } from 'electron';
import { APP_ORIGIN } from '../app-address';

/** The page saves what it made itself (exports, files to publish); nothing is fetched from elsewhere. */
export function refuseForeignDownloads(session: Session): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith(`blob:${APP_ORIGIN}/`)) event.preventDefault();
  });
}
