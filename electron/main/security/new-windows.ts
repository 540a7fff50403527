import type { WebContents } from 'electron';
import { openExternalLink } from './external-links';

/** The page opens no windows (E-14). A link that asks for one goes to the system's browser, if it may. */
export function refuseNewWindows(contents: WebContents): void {
  contents.setWindowOpenHandler(({ url }) => {
    openExternalLink(url);
    return { action: 'deny' };
  });
}
