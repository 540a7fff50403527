import type { WebContents } from 'electron';

/** A page inside the page is never needed (E-12). */
export function refuseWebviews(contents: WebContents): void {
  contents.on('will-attach-webview', (event) => event.preventDefault());
}
