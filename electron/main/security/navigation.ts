import type { WebContents } from 'electron';
import { isAppPage } from '../app-address';

/** A window stays on the page of the app: no link, form, redirect or dropped file leads it elsewhere (E-13). */
export function keepOnAppPage(contents: WebContents): void {
  contents.on('will-navigate', (step) => {
    if (!isAppPage(step.url)) step.preventDefault();
  });
  contents.on('will-redirect', (step) => {
    if (!isAppPage(step.url)) step.preventDefault();
  });
  // There are no frames inside the page, so nothing in them may go anywhere.
  contents.on('will-frame-navigate', (step) => {
    if (!step.isMainFrame || !isAppPage(step.url)) step.preventDefault();
  });
}
