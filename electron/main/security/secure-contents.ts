import { app } from 'electron';
import { keepOnAppPage } from './navigation';
import { refuseNewWindows } from './new-windows';
import { refuseWebviews } from './webviews';

/** Applies the rules to every page of every window, however it came to be. */
export function secureContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    keepOnAppPage(contents);
    refuseNewWindows(contents);
    refuseWebviews(contents);
  });
}
